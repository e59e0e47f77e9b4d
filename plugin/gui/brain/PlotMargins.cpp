#include "plugin/gui/brain/PlotMargins.h"

#include "plugin/gui/brain/BrainText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/looks/HeatMapPlot.h"
#include "plugin/looks/RasterPlot.h"
#include "plugin/looks/WeightsPlot.h"
#include "plugin/picture/HotPalette.h"

namespace galvani
{

namespace
{

using Where = juce::Justification;

/** Every fourth group has its name, so that none meets its neighbour's across the middle; every eighth where lines are
    low. */
int namesEvery (int extent, int least) { return extent / 8 >= least ? 4 : 8; }

float middleOf (int group, int extent)
{
    return (static_cast<float> (group) + 0.5f) * static_cast<float> (extent) / numGroups;
}

/** Black to white along a line; what is brightest is at the right, or at the top. */
void drawPalette (juce::Graphics& g, juce::Rectangle<int> bar)
{
    const auto isUpright = bar.getHeight() > bar.getWidth();
    const auto length = isUpright ? bar.getHeight() : bar.getWidth();
    for (int i = 0; i < length; ++i)
    {
        g.setColour (hotColour (static_cast<float> (i) / static_cast<float> (length - 1)));
        g.fillRect (isUpright ? bar.withTop (bar.getBottom() - 1 - i).withHeight (1)
                              : bar.withX (bar.getX() + i).withWidth (1));
    }
    g.setColour (palette::edge);
    g.drawRect (bar.expanded (1), 1);
}

juce::Rectangle<int> below (juce::Rectangle<int> plot) { return plot.withY (plot.getBottom() + 3).withHeight (14); }

} // namespace

void drawGroupNames (juce::Graphics& g, juce::Rectangle<int> plot)
{
    g.setFont (type::axis());
    g.setColour (palette::faint);
    const auto every = namesEvery (plot.getHeight(), 13);
    for (int group = every - 1; group < numGroups; group += every)
    {
        const auto y = static_cast<float> (plot.getBottom()) - middleOf (group, plot.getHeight());
        g.drawText (text::group (group),
                    juce::Rectangle<float> (static_cast<float> (plot.getX() - plotMarginLeft), y - 7.0f,
                                            plotMarginLeft - 6.0f, 14.0f),
                    Where::centredRight);
    }
}

void drawTimeAxis (juce::Graphics& g, juce::Rectangle<int> plot)
{
    g.setColour (palette::faint);
    g.setFont (type::axis());
    g.drawText (text::fourSecondsAgo(), below (plot), Where::centredLeft);
    g.drawText (text::now, below (plot), Where::centredRight);
}

void drawRasterKey (juce::Graphics& g, juce::Rectangle<int> plot)
{
    auto area = below (plot).withSizeKeepingCentre (juce::jmin (190, plot.getWidth() - 90), 14);
    const auto entry = [&] (juce::Rectangle<int> place, juce::Colour colour, const char* words)
    {
        g.setColour (colour);
        g.fillRect (place.removeFromLeft (8).withSizeKeepingCentre (4, 4));
        g.setColour (palette::faint);
        g.setFont (type::small());
        g.drawFittedText (words, place.withTrimmedLeft (2), Where::centredLeft, 1, 0.8f);
    };
    entry (area.removeFromLeft (area.getWidth() / 2), hotColour (0.6f), text::excitatory);
    entry (area.withTrimmedLeft (8), inhibitorySpike, text::inhibitory);
}

void drawRateScale (juce::Graphics& g, juce::Rectangle<int> plot)
{
    const auto width = juce::jmin (160, plot.getWidth() - 170);
    const auto bar = below (plot).withSizeKeepingCentre (width, 6).translated (0, -2);
    drawPalette (g, bar);
    g.setFont (type::axis());
    g.setColour (palette::faint);
    const auto label = [&] (float rate, const juce::String& words)
    {
        const auto x =
            bar.getX() + juce::roundToInt (HeatMapPlot::levelOf (rate) * static_cast<float> (bar.getWidth()));
        g.drawText (words, juce::Rectangle<int> (60, 12).withCentre ({ x, bar.getBottom() + 9 }), Where::centred);
    };
    for (const auto rate : { 0.0f, 10.0f, 40.0f })
        label (rate, juce::String (juce::roundToInt (rate)));
    label (HeatMapPlot::white_Hz, juce::String (juce::roundToInt (HeatMapPlot::white_Hz)) + " Hz");
}

void drawWeightAxes (juce::Graphics& g, juce::Rectangle<int> plot)
{
    g.setFont (type::axis());
    g.setColour (palette::faint);
    const auto every = namesEvery (plot.getWidth(), 18);
    for (int group = every - 1; group < numGroups; group += every)
        g.drawText (juce::String (group % groupsPerHemisphere + 1),
                    juce::Rectangle<float> (24.0f, 12.0f)
                        .withCentre ({ static_cast<float> (plot.getX()) + middleOf (group, plot.getWidth()),
                                       static_cast<float> (plot.getBottom()) + 8.0f }),
                    Where::centred);
    g.setFont (type::small());
    auto line = plot.withY (plot.getBottom() + 14).withHeight (14);
    g.drawText (text::toLeft, line.removeFromLeft (line.getWidth() / 2), Where::centred);
    g.drawText (text::toRight, line, Where::centred);
    // Between L-16 and R-04 there is room.
    g.drawText (text::from,
                juce::Rectangle<float> (static_cast<float> (plot.getX() - plotMarginLeft),
                                        static_cast<float> (plot.getBottom()) - middleOf (17, plot.getHeight()) - 7.0f,
                                        plotMarginLeft - 6.0f, 14.0f),
                Where::centredRight);
}

void drawWeightsKey (juce::Graphics& g, juce::Rectangle<int> area, const WeightBlocks& weights)
{
    g.setFont (type::small());
    g.setColour (palette::faint);
    g.drawFittedText (weights.known ? text::meanWeight : text::notLookedYet, area.removeFromTop (16),
                      Where::centredLeft, 1, 0.8f);
    if (! weights.known)
        return;
    area.removeFromTop (4);
    auto scale = area.removeFromTop (juce::jlimit (40, 140, area.getHeight() - 80));
    drawPalette (g, scale.removeFromLeft (8).reduced (0, 1).translated (1, 0));
    scale.removeFromLeft (8);
    g.setColour (palette::faint);
    g.setFont (type::axis());
    g.drawText (text::picoamperes (weights.largest), scale.removeFromTop (12), Where::centredLeft);
    g.drawText ("0", scale.removeFromBottom (12), Where::centredLeft);

    area.removeFromTop (10);
    const auto mark = [&] (const char* words, juce::Colour frame, juce::Colour dot)
    {
        auto line = area.removeFromTop (16);
        const auto cell = line.removeFromLeft (12).withSizeKeepingCentre (10, 10);
        g.setColour (frame);
        g.fillRect (cell);
        g.setColour (hotColour (0.3f));
        g.fillRect (cell.reduced (1));
        g.setColour (dot);
        g.fillRect (cell.withSizeKeepingCentre (4, 4));
        g.setColour (palette::faint);
        g.setFont (type::small());
        g.drawFittedText (words, line.withTrimmedLeft (6), Where::centredLeft, 1, 0.8f);
    };
    const auto plain = hotColour (0.3f);
    mark (text::grown, plain, weightMark::grown);
    mark (text::shrunk, plain, weightMark::shrunk);
    mark (text::changingNow, weightMark::changing, plain);
}

} // namespace galvani
