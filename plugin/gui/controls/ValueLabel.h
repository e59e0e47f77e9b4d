// A value as text that can be typed over. Screen readers hear the value from the control beside it, and the line to
// type in by the label's title.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class ValueLabel final : public juce::Label
{
public:
    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override
    {
        return std::make_unique<juce::AccessibilityHandler> (*this, juce::AccessibilityRole::ignored);
    }

protected:
    juce::TextEditor* createEditorComponent() override
    {
        auto* line = juce::Label::createEditorComponent();
        line->setTitle (getTitle());
        return line;
    }
};

} // namespace galvani
