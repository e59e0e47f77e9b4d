// One of the large buttons at the right of the STAGE page, with an edge of its own colour.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class StageButton final : public juce::Button
{
public:
    StageButton (const juce::String& words, const juce::String& tip, juce::Colour edge);

    /** Drawn beside the words, within a square of side 1 around the origin; filled. */
    void setSign (const juce::Path& path, bool isBehindWords);
    /** What is drawn, where that is other than what is read out. */
    void setDrawnWords (const juce::String&);

    void paintButton (juce::Graphics&, bool over, bool down) override;
    void focusGained (FocusChangeType) override;
    void focusLost (FocusChangeType) override;

private:
    juce::Colour edge;
    juce::Path sign;
    bool signIsBehind = false, reachedByKey = false;
    juce::String drawnWords;
};

} // namespace galvani
