// A small button that shows a drawn sign.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class IconButton final : public juce::Button
{
public:
    enum class Sign
    {
        previous,
        next,
        undo,
        redo
    };

    IconButton (Sign, const juce::String& name);
    void paintButton (juce::Graphics&, bool over, bool down) override;

private:
    Sign sign;
};

} // namespace galvani
