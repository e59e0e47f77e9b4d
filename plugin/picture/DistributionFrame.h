// What stands around a plot that does not run along the time: ground, title, both axes and their names.
#pragma once

#include "plugin/picture/SimulationPanels.h"

namespace galvani
{

/** The values along the lower edge of a plot. */
struct BottomRange
{
    double low = 0.0, high = 1.0;
    bool isLogarithmic = false;

    /** Where a value lies, in pixels of the picture. */
    float xOf (juce::Rectangle<int> area, double value) const noexcept;
};

/** @returns a frame from low to high, whose seconds mean nothing */
PlotFrame drawDistributionFrame (juce::Graphics&, const PanelPlace&, const BottomRange&, double low, double high,
                                 const juce::String& bottomName, const juce::String& sideName);

} // namespace galvani
