// The name of a modulation source with its present value, to be dragged onto a knob.
#pragma once

#include "plugin/gui/theme/Spoken.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class SourceHandle final : public SpokenWords, public juce::SettableTooltipClient
{
public:
    enum class Look
    {
        column, ///< above a column of the matrix: short name, a line below
        box,    ///< a box that fills from the left
        heading ///< in the letters of a heading, a line below
    };

    SourceHandle (int source, Look);

    /** Changes what it stands for. */
    void setSource (int);
    int source() const noexcept { return place; }

    /** 0..1; call once a frame. */
    void setValue (float);

    void paint (juce::Graphics&) override;
    void mouseDrag (const juce::MouseEvent&) override;
    void mouseEnter (const juce::MouseEvent&) override { repaint(); }
    void mouseExit (const juce::MouseEvent&) override { repaint(); }

private:
    int place = -1;
    Look look;
    float value = 0.0f;
};

} // namespace galvani
