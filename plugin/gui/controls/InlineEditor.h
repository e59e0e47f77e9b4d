// A line of text that opens over a control, takes what is typed, and goes away.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>
#include <memory>

namespace galvani
{

class InlineEditor
{
public:
    /** Return, or a click elsewhere, hands the text to `accept`; escape hands nothing.
        @param parent  outlives this object */
    void open (juce::Component& parent, juce::Rectangle<int> area, const juce::String& title, const juce::String& start,
               const juce::Font&, std::function<void (const juce::String&)> accept, bool acceptOnFocusLoss = true);
    void close();
    bool isOpen() const noexcept { return editor != nullptr && editor->isVisible(); }

private:
    void finish (bool accepted);

    std::unique_ptr<juce::TextEditor> editor;
    std::function<void (const juce::String&)> onAccept;
};

} // namespace galvani
