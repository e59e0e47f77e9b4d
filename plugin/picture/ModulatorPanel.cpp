#include "plugin/picture/Panels.h"

#include "plugin/picture/PanelLanes.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PlotFrame.h"

#include <algorithm>

namespace galvani
{

PanelLanes drawModulatorPanel (juce::Graphics& graphics, int top, const RenderRecord& record)
{
    using namespace pictureGeometry;
    const PanelLanes lanes (top, modulatorLane, numModulators, modulatorGap);
    drawPanelTitle (graphics, lanes.title(), "Modulators A to H",
                    "what the dense network makes of the spikes, each from 0 to 1");

    for (int modulator = 0; modulator < numModulators; ++modulator)
    {
        const PlotFrame frame { lanes.lane (modulator), record.seconds(), 0.0f, 1.0f };
        graphics.setColour (pictureColours.plot);
        graphics.fillRect (frame.area);
        drawValueAxis (graphics, frame, { { 0.0f, "0" }, { 1.0f, "1" } }, false);

        juce::Path curve;
        const auto bottom = static_cast<float> (frame.area.getBottom());
        for (int column = 0; column < record.numColumns(); ++column)
        {
            const auto value =
                std::clamp (record.column (column).modulators[static_cast<size_t> (modulator)], 0.0f, 1.0f);
            const juce::Point<float> point (static_cast<float> (frame.area.getX() + column) + 0.5f, frame.yOf (value));
            if (column == 0)
                curve.startNewSubPath (point);
            else
                curve.lineTo (point);
        }
        auto filled = curve;
        filled.lineTo (static_cast<float> (frame.area.getRight()), bottom);
        filled.lineTo (static_cast<float> (frame.area.getX()), bottom);
        filled.closeSubPath();
        graphics.setColour (pictureColours.accent.withAlpha (0.22f));
        graphics.fillPath (filled);
        graphics.setColour (pictureColours.accent);
        graphics.strokePath (curve, juce::PathStrokeType (1.2f));

        drawLaneName (graphics, frame.area,
                      juce::String::charToString (static_cast<juce::juce_wchar> ('A' + modulator)));
        drawTimeAxis (graphics, frame, modulator == numModulators - 1);
    }
    drawAxisName (graphics, lanes.all(), "Value, 0 to 1");
    return lanes;
}

} // namespace galvani
