#include "plugin/picture/Panels.h"

#include "plugin/picture/Fonts.h"
#include "plugin/picture/PanelLanes.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PlotFrame.h"

#include <algorithm>
#include <numeric>

namespace galvani
{

namespace
{

/** Letters stand at the right where their curves end, moved apart where they would overlap. */
void drawLetters (juce::Graphics& graphics, const PlotFrame& frame, const RenderColumn& last)
{
    constexpr auto spacing = 16.0f;
    std::array<int, numModulators> order{};
    std::iota (order.begin(), order.end(), 0);
    const auto endOf = [&] (int modulator)
    { return std::clamp (last.modulators[static_cast<size_t> (modulator)], 0.0f, 1.0f); };
    std::stable_sort (order.begin(), order.end(), [&] (int a, int b) { return endOf (a) > endOf (b); });

    // From the top downwards no letter comes nearer than the spacing; then, from below, none leaves the plot.
    std::array<float, numModulators> place{};
    for (size_t i = 0; i < order.size(); ++i)
    {
        place[i] = std::max (frame.yOf (endOf (order[i])), static_cast<float> (frame.area.getY()) + 6.0f);
        if (i > 0)
            place[i] = std::max (place[i], place[i - 1] + spacing);
    }
    auto floor = static_cast<float> (frame.area.getBottom()) - 6.0f;
    for (size_t i = order.size(); i-- > 0; floor -= spacing)
        place[i] = std::min (place[i], floor);

    const auto right = static_cast<float> (frame.area.getRight());
    graphics.setFont (interFont (14.0f, FontWeight::semiBold));
    for (size_t i = 0; i < order.size(); ++i)
    {
        graphics.setColour (pictureColours.modulators[static_cast<size_t> (order[i])]);
        graphics.drawLine (right + 1.0f, frame.yOf (endOf (order[i])), right + 16.0f, place[i], 1.0f);
        graphics.drawText (juce::String::charToString (static_cast<juce::juce_wchar> ('A' + order[i])),
                           juce::Rectangle<float> (right + 20.0f, place[i] - 8.0f, 20.0f, 16.0f),
                           juce::Justification::centredLeft, false);
    }
}

} // namespace

PanelLanes drawModulatorPanel (juce::Graphics& graphics, int top, const RenderRecord& record)
{
    const PanelLanes lanes (top, pictureGeometry::modulatorLane, 1);
    drawPanelTitle (graphics, lanes.title(), "Modulators A to H", "what the dense network makes of the spikes");

    const PlotFrame frame{ lanes.lane (0), record.seconds(), 0.0f, 1.0f };
    graphics.setColour (pictureColours.plot);
    graphics.fillRect (frame.area);
    drawValueAxis (graphics, frame,
                   { { 0.0f, "0" }, { 0.25f, "0.25" }, { 0.5f, "0.5" }, { 0.75f, "0.75" }, { 1.0f, "1" } }, true);

    for (size_t modulator = 0; modulator < numModulators; ++modulator)
    {
        juce::Path curve;
        for (int column = 0; column < record.numColumns(); ++column)
        {
            const juce::Point<float> point (
                static_cast<float> (frame.area.getX() + column) + 0.5f,
                frame.yOf (std::clamp (record.column (column).modulators[modulator], 0.0f, 1.0f)));
            if (column == 0)
                curve.startNewSubPath (point);
            else
                curve.lineTo (point);
        }
        graphics.setColour (pictureColours.modulators[modulator]);
        graphics.strokePath (curve, juce::PathStrokeType (1.4f));
    }
    drawLetters (graphics, frame, record.column (record.numColumns() - 1));
    drawTimeAxis (graphics, frame, true);
    drawAxisName (graphics, frame.area, "Value, 0 to 1");
    return lanes;
}

} // namespace galvani
