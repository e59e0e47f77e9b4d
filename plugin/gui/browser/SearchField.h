// The browser's search: typing narrows the list, and the keys that move through it are handed on.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>

namespace galvani
{

class SearchField final : public juce::TextEditor
{
public:
    SearchField();

    std::function<void (int rows)> onMove;
    std::function<void()> onAccept, onCancel;

    void paintOverChildren (juce::Graphics&) override;
    bool keyPressed (const juce::KeyPress&) override;
};

} // namespace galvani
