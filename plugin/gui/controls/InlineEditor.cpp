#include "plugin/gui/controls/InlineEditor.h"

namespace galvani
{

void InlineEditor::open (juce::Component& parent, juce::Rectangle<int> area, const juce::String& title,
                         const juce::String& start, const juce::Font& font,
                         std::function<void (const juce::String&)> accept, bool acceptOnFocusLoss)
{
    onAccept = std::move (accept);
    if (editor == nullptr)
    {
        editor = std::make_unique<juce::TextEditor>();
        editor->setSelectAllWhenFocused (true);
        editor->setIndents (3, 0);
    }
    parent.addAndMakeVisible (*editor);
    editor->setBounds (area);
    editor->setTitle (title);
    editor->setFont (font);
    editor->setJustification (juce::Justification::centred);
    editor->setText (start, false);
    editor->onReturnKey = [this] { finish (true); };
    editor->onEscapeKey = [this] { finish (false); };
    editor->onFocusLost = [this, acceptOnFocusLoss] { finish (acceptOnFocusLoss); };
    editor->grabKeyboardFocus();
    editor->selectAll();
}

void InlineEditor::close() { finish (false); }

void InlineEditor::finish (bool accepted)
{
    // Hiding the editor takes its focus, which comes back here; by then there is nobody left to tell.
    const auto accept = std::exchange (onAccept, nullptr);
    if (accept == nullptr)
        return;
    const auto typed = editor->getText().trim();
    editor->setVisible (false);
    if (accepted && typed.isNotEmpty())
        accept (typed);
}

} // namespace galvani
