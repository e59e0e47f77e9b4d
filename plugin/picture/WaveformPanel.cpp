#include "plugin/picture/Panels.h"

#include "plugin/picture/Figures.h"
#include "plugin/picture/PanelLanes.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PlotFrame.h"

#include <algorithm>

namespace galvani
{

PanelLanes drawWaveformPanel (juce::Graphics& graphics, int top, const RenderRecord& record)
{
    const PanelLanes lanes (top, pictureGeometry::waveformLane, numHemispheres);
    drawPanelTitle (graphics, lanes.title(), "Output", "the sound that comes out, both channels; 1 is full scale");

    for (int channel = 0; channel < numHemispheres; ++channel)
    {
        const PlotFrame frame { lanes.lane (channel), record.seconds(), -1.0f, 1.0f };
        graphics.setColour (pictureColours.plot);
        graphics.fillRect (frame.area);
        drawValueAxis (graphics, frame, { { -0.5f, figure (-0.5, 1) }, { 0.0f, "0" }, { 0.5f, "0.5" } }, true);

        graphics.setColour (pictureColours.accent);
        for (int column = 0; column < record.numColumns(); ++column)
        {
            const auto& extremes = record.column (column);
            const auto index = static_cast<size_t> (channel);
            const auto upper = frame.yOf (std::clamp (extremes.highest[index], -1.0f, 1.0f));
            const auto lower = frame.yOf (std::clamp (extremes.lowest[index], -1.0f, 1.0f));
            graphics.fillRect (static_cast<float> (frame.area.getX() + column), upper, 1.0f,
                               std::max (1.0f, lower - upper));
        }
        drawLaneName (graphics, frame.area, hemisphereName (channel));
        drawTimeAxis (graphics, frame, channel == numHemispheres - 1);
    }
    drawAxisName (graphics, lanes.all(), "Amplitude");
    return lanes;
}

} // namespace galvani
