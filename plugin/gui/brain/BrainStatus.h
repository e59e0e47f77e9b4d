// The line below the brain: what it is doing in figures, and at the right what is under the mouse or what a click does.
#pragma once

#include "plugin/gui/theme/Spoken.h"

#include "neural/spiking/monitors/BrainReadings.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <vector>

namespace galvani
{

/** Where there is little room, what is under the mouse goes before the figures, these before the hint, and the last
    figures are left out first. */
class BrainStatus final : public SpokenWords
{
public:
    BrainStatus();

    /** @param silenced  neurons */
    void show (const BrainReadings&, int silenced);

    /** @param hovered  empty: nothing is under the mouse */
    void setWords (const juce::String& hovered, const juce::String& hint);

    /** Keeps free what a button at the right takes. */
    void reserve (int widthAtRight);

    /** How many of the figures there is room for, and the words at the right, as they are drawn. */
    int figuresShown() const;
    juce::String wordsShown() const;

    void paint (juce::Graphics&) override;

private:
    struct Figure
    {
        juce::String name, value;
        int width() const;
    };

    int room() const noexcept { return getWidth() - reserved; }
    int widthOf (size_t figures) const;

    std::vector<Figure> figures;
    juce::String hoverWords, hintWords;
    int reserved = 0;
};

} // namespace galvani
