// A button that does something: words, perhaps behind a sign, in a box; the first of its room stands out.
#pragma once

#include "plugin/gui/controls/Sign.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <optional>

namespace galvani
{

class ActionButton final : public juce::Button
{
public:
    enum class Rank
    {
        first, ///< what its room is for
        usual
    };

    /** @param words  also what a screen reader calls it; not drawn when `sign` stands alone */
    ActionButton (const juce::String& words, const juce::String& tip, Rank = Rank::usual, std::optional<Sign> = {},
                  bool signAlone = false);

    /** What is drawn, where that is other than what is read out. */
    void setDrawnWords (const juce::String& words) { drawnWords = words; }

    void paintButton (juce::Graphics&, bool over, bool down) override;

private:
    juce::Rectangle<float> drawSign (juce::Graphics&, juce::Rectangle<float>, const juce::Font&) const;

    Rank rank;
    std::optional<Sign> sign;
    bool alone;
    juce::String drawnWords;
};

} // namespace galvani
