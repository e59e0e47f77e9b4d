#include "plugin/picture/Stairs.h"

#include <algorithm>

namespace galvani
{

void drawStairs (juce::Graphics& graphics, const PlotFrame& frame, const std::vector<float>& values, float binWidth,
                 juce::Colour colour, float fill)
{
    const auto left = static_cast<float> (frame.area.getX());
    const auto bottom = static_cast<float> (frame.area.getBottom());
    const auto edge = [&] (size_t bin) { return left + static_cast<float> (bin) * binWidth; };
    juce::Path curve;
    for (size_t bin = 0; bin < values.size(); ++bin)
    {
        if (values[bin] <= frame.low)
            continue;
        if (bin == 0 || values[bin - 1] <= frame.low)
            curve.startNewSubPath (edge (bin), bottom);
        const auto y = frame.yOf (std::min (values[bin], frame.high));
        curve.lineTo (edge (bin), y);
        curve.lineTo (edge (bin + 1), y);
        if (bin + 1 == values.size() || values[bin + 1] <= frame.low)
            curve.lineTo (edge (bin + 1), bottom);
    }

    const juce::Graphics::ScopedSaveState saved (graphics);
    graphics.reduceClipRegion (frame.area.expanded (0, 1));
    graphics.setColour (colour.withAlpha (fill));
    graphics.fillPath (curve);
    graphics.setColour (colour);
    graphics.strokePath (curve, juce::PathStrokeType (1.3f));
}

} // namespace galvani
