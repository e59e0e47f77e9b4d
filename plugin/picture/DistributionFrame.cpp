#include "plugin/picture/DistributionFrame.h"

#include "plugin/picture/AxisTicks.h"
#include "plugin/picture/Fonts.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureGeometry.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

float BottomRange::xOf (juce::Rectangle<int> area, double value) const noexcept
{
    const auto part = isLogarithmic ? std::log (value / low) / std::log (high / low) : (value - low) / (high - low);
    return static_cast<float> (area.getX() + part * area.getWidth());
}

PlotFrame drawDistributionFrame (juce::Graphics& graphics, const PanelPlace& place, const BottomRange& range,
                                 double low, double high, const juce::String& bottomName, const juce::String& sideName)
{
    const auto area = place.plots;
    const PlotFrame frame { area, 1.0, static_cast<float> (low), static_cast<float> (high) };
    graphics.setColour (pictureColours.plot);
    graphics.fillRect (area);
    drawValueAxis (graphics, frame, roundTicks (low, high, std::max (1, area.getHeight() / 26)), true);

    auto ticks = range.isLogarithmic ? logarithmicTicks (range.low, range.high)
                                     : roundTicks (range.low, range.high, std::max (2, area.getWidth() / 64));
    for (auto& tick : ticks)
        tick.first = range.xOf (area, tick.first);
    drawBottomAxis (graphics, area, ticks);

    graphics.setFont (interFont (12.5f));
    graphics.setColour (pictureColours.heading);
    graphics.drawText (bottomName, area.getX(), area.getBottom() + 20, area.getWidth(), 16,
                       juce::Justification::centred, true);
    drawUpright (graphics, sideName,
                 { static_cast<float> (area.getX() - (pictureGeometry::plotLeft - pictureGeometry::axisNameX)),
                   area.toFloat().getCentreY() });
    return frame;
}

} // namespace galvani
