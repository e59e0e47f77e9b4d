// A small button that shows a drawn sign.
#pragma once

#include "plugin/gui/controls/Sign.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class IconButton final : public juce::Button
{
public:
    /** @param size  of the sign, in units */
    IconButton (Sign, const juce::String& name, float size = 13.0f);

    void setSign (Sign);
    void paintButton (juce::Graphics&, bool over, bool down) override;
    void focusGained (FocusChangeType) override { repaint(); }
    void focusLost (FocusChangeType) override { repaint(); }

private:
    Sign sign;
    float size;
};

} // namespace galvani
