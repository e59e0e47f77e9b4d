#include "plugin/picture/SimulationPicture.h"

#include "plugin/picture/Figures.h"
#include "plugin/picture/Fonts.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureGeometry.h"
#include "plugin/picture/PictureHeader.h"
#include "plugin/picture/SimulationPanels.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr int leastWidth = 640, leastHeight = 400;
constexpr int plotLeft = pictureGeometry::plotLeft, nameGap = 14, nameWidth = 138;
constexpr int titleHeight = pictureGeometry::titleHeight, timeAxisHeight = pictureGeometry::timeAxisHeight;
constexpr int panelGap = 8, bottomAxisHeight = 38, distributionGap = 96, bottomMargin = 10;
constexpr int descriptionHeight = 30;

void drawHead (juce::Graphics& graphics, const SimulationView& view, juce::Rectangle<int>& rest)
{
    const auto area = view.neurons * view.seconds;
    const auto inMilliseconds = view.timeUnit() == TimeUnit::milliseconds;
    const auto length = view.seconds * (inMilliseconds ? 1000.0 : 1.0);
    const auto decimals = length == std::round (length) ? 0 : 1;
    drawPictureHeader (
        graphics, rest.getWidth(), juce::String::fromUTF8 (view.record.title.c_str()), {},
        { { "simulated", figure (length, decimals) + (inMilliseconds ? " ms" : " s") },
          { "mean rate", figure (area > 0.0 ? static_cast<double> (view.spikes.size()) / area : 0.0, 1) + " Hz" },
          { "spikes", grouped (static_cast<std::int64_t> (view.spikes.size())) },
          { "neurons", grouped (view.neurons) } });
    rest.removeFromTop (pictureGeometry::headerHeight + 2);

    const auto description = juce::String::fromUTF8 (view.record.description.c_str());
    if (description.isEmpty())
        return;
    graphics.setFont (interFont (14.5f));
    graphics.setColour (pictureColours.heading);
    graphics.drawText (description, rest.removeFromTop (descriptionHeight).withTrimmedLeft (28).withTrimmedRight (20),
                       juce::Justification::centredLeft, true);
}

void drawStack (juce::Graphics& graphics, const std::vector<SimulationPanel>& panels, const std::vector<int>& heights,
                juce::Rectangle<int>& rest)
{
    for (size_t i = 0; i < panels.size(); ++i)
    {
        const auto within = [&] (juce::Rectangle<int> row)
        { return row.withTrimmedLeft (plotLeft).withTrimmedRight (nameGap + nameWidth); };
        const auto title = rest.removeFromTop (titleHeight);
        const auto plots = rest.removeFromTop (heights[i]);
        rest.removeFromTop (timeAxisHeight + panelGap);
        panels[i].draw (graphics, { within (title), within (plots),
                                    plots.withTrimmedLeft (plots.getWidth() - nameWidth).withTrimmedRight (6) });
    }
}

void drawRow (juce::Graphics& graphics, const std::vector<SimulationPanel>& panels, int height,
              juce::Rectangle<int> rest)
{
    std::vector<RoomRequest> requests;
    for (const auto& panel : panels)
        requests.push_back (panel.room);
    auto title = rest.removeFromTop (titleHeight).withTrimmedLeft (plotLeft).withTrimmedRight (nameGap + nameWidth);
    auto plots = rest.removeFromTop (height).withTrimmedLeft (plotLeft).withTrimmedRight (nameGap + nameWidth);
    const auto gaps = distributionGap * (static_cast<int> (panels.size()) - 1);
    const auto widths = shareRoom (plots.getWidth() - gaps, requests);
    for (size_t i = 0; i < panels.size(); ++i)
    {
        panels[i].draw (graphics, { title.removeFromLeft (widths[i]), plots.removeFromLeft (widths[i]), {} });
        title.removeFromLeft (distributionGap);
        plots.removeFromLeft (distributionGap);
    }
}

void drawNothing (juce::Graphics& graphics, juce::Rectangle<int> area)
{
    graphics.setFont (interFont (16.0f));
    graphics.setColour (pictureColours.faint);
    graphics.drawText ("no spikes, no stimuli, no recorded potentials", area, juce::Justification::centred, true);
}

} // namespace

juce::Image drawSimulation (const SimulationRecord& record, int width, int height)
{
    const SimulationView view (record);
    std::vector<SimulationPanel> stack, row;
    for (const auto panel : { stimulusPanel, spikePanel, populationRatePanel, voltagePanel })
        if (auto made = panel (view))
            stack.push_back (std::move (*made));
    for (const auto panel : { intervalPanel, neuronRatePanel })
        if (auto made = panel (view))
            row.push_back (std::move (*made));
    for (auto& panel : weightPanels (view))
        row.push_back (std::move (panel));

    juce::Image image (juce::Image::RGB, std::max (width, leastWidth), std::max (height, leastHeight), true,
                       juce::SoftwareImageType());
    juce::Graphics graphics (image);
    graphics.fillAll (pictureColours.ground);
    auto rest = image.getBounds();
    drawHead (graphics, view, rest);
    if (stack.empty() && row.empty())
    {
        drawNothing (graphics, rest);
        return image;
    }

    std::vector<RoomRequest> requests;
    auto around = bottomMargin;
    for (const auto& panel : stack)
    {
        requests.push_back (panel.room);
        around += titleHeight + timeAxisHeight + panelGap;
    }
    if (! row.empty())
    {
        requests.push_back ({ 84, 170, 0.8 });
        around += titleHeight + bottomAxisHeight;
    }
    const auto heights = shareRoom (rest.getHeight() - around, requests);
    drawStack (graphics, stack, heights, rest);
    if (! row.empty())
        drawRow (graphics, row, heights.back(), rest);
    return image;
}

} // namespace galvani
