// A small button that shows a path, filled while it is on and as an outline while it is off.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class GlyphButton final : public juce::Button
{
public:
    /** @param glyph  within a square of side 1 around the origin; fillsAlways: never an outline */
    GlyphButton (const juce::Path& glyph, const juce::String& name, const juce::String& tip, bool fillsAlways);

    void paintButton (juce::Graphics&, bool over, bool down) override;
    void focusGained (FocusChangeType) override { repaint(); }
    void focusLost (FocusChangeType) override { repaint(); }

private:
    juce::Path path;
    bool filled;
};

/** A die that shows five. */
juce::Path diePath();

/** Draws a heart of that size, filled when it is on. */
void drawHeart (juce::Graphics&, juce::Point<float> centre, float size, bool isOn, juce::Colour);

} // namespace galvani
