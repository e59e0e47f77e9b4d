// A menu of choices that screen readers call by its title, with the chosen one as its value.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

/** JUCE's own is called by what is chosen, so that nobody hears what for. */
class ChoiceMenu final : public juce::ComboBox
{
public:
    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override;
};

} // namespace galvani
