#include "plugin/picture/PlotFrame.h"

#include "plugin/picture/Fonts.h"
#include "plugin/picture/HotPalette.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureGeometry.h"
#include "plugin/picture/TickSpacing.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr float labelHeight = 12.5f;

} // namespace

void drawPanelTitle (juce::Graphics& graphics, juce::Rectangle<int> row, const juce::String& title,
                     const juce::String& meaning)
{
    const auto heading = interFont (13.0f, FontWeight::semiBold).withExtraKerningFactor (0.14f);
    graphics.setFont (heading);
    graphics.setColour (pictureColours.text);
    graphics.drawText (title.toUpperCase(), row, juce::Justification::centredLeft, false);
    const auto taken = static_cast<int> (std::ceil (textWidth (heading, title.toUpperCase()))) + 14;
    graphics.setFont (interFont (13.0f));
    graphics.setColour (pictureColours.faint);
    graphics.drawText (meaning, row.withTrimmedLeft (taken), juce::Justification::centredLeft, true);
}

void drawTimeAxis (juce::Graphics& graphics, const PlotFrame& frame, bool labelled, TimeUnit unit)
{
    const auto inMilliseconds = unit == TimeUnit::milliseconds;
    const auto perSecond = inMilliseconds ? 1000.0 : 1.0;
    const auto spacing = chooseTickSpacing (frame.seconds * perSecond, 12);
    const auto last = static_cast<int> (std::floor (frame.seconds * perSecond / spacing.step + 1e-9));
    std::vector<LabelledTick> ticks;
    for (int i = 0; i <= last; ++i)
    {
        const auto label =
            juce::String (i * spacing.step, spacing.decimals) + (i < last ? "" : (inMilliseconds ? " ms" : " s"));
        ticks.emplace_back (frame.xOf (i * spacing.step / perSecond), labelled ? label : juce::String());
    }
    drawBottomAxis (graphics, frame.area, ticks);
}

void drawBottomAxis (juce::Graphics& graphics, juce::Rectangle<int> plot, const std::vector<LabelledTick>& ticks)
{
    const auto bottom = static_cast<float> (plot.getBottom());
    graphics.setColour (pictureColours.axis);
    graphics.fillRect (static_cast<float> (plot.getX()), bottom, static_cast<float> (plot.getWidth()), 1.0f);
    graphics.setFont (monoFont (labelHeight));
    for (const auto& [x, label] : ticks)
    {
        graphics.setColour (pictureColours.axis);
        graphics.fillRect (std::round (x), bottom, 1.0f, label.isEmpty() ? 3.0f : 5.0f);
        graphics.setColour (pictureColours.faint);
        graphics.drawText (label, juce::Rectangle<float> (80.0f, 14.0f).withCentre ({ x, bottom + 13.0f }),
                           juce::Justification::centred, false);
    }
}

void drawValueAxis (juce::Graphics& graphics, const PlotFrame& frame, const std::vector<LabelledTick>& ticks,
                    bool lines)
{
    // Labels of a low plot are smaller and stay within its height, so that they do not touch the next plot's.
    const auto isLow = frame.area.getHeight() < 40;
    graphics.setFont (monoFont (isLow ? 10.5f : labelHeight));
    const auto nudge = [&] (float y)
    {
        return isLow ? juce::jlimit (static_cast<float> (frame.area.getY()) + 4.5f,
                                     static_cast<float> (frame.area.getBottom()) - 4.5f, y)
                     : y;
    };
    const auto left = static_cast<float> (frame.area.getX());
    for (const auto& [value, label] : ticks)
    {
        const auto y = frame.yOf (value);
        if (lines)
        {
            graphics.setColour (pictureColours.grid);
            graphics.fillRect (left, std::round (y), static_cast<float> (frame.area.getWidth()), 1.0f);
        }
        graphics.setColour (pictureColours.axis);
        graphics.fillRect (left - 5.0f, std::min (std::round (y), static_cast<float> (frame.area.getBottom()) - 1.0f),
                           4.0f, 1.0f);
        graphics.setColour (pictureColours.faint);
        graphics.drawText (label, juce::Rectangle<float> (left - 68.0f, nudge (y) - 7.0f, 60.0f, 14.0f),
                           juce::Justification::centredRight, false);
    }
}

void drawUpright (juce::Graphics& graphics, const juce::String& text, juce::Point<float> centre)
{
    const juce::Graphics::ScopedSaveState saved (graphics);
    graphics.setFont (interFont (12.5f));
    graphics.setColour (pictureColours.heading);
    graphics.addTransform (juce::AffineTransform::rotation (-juce::MathConstants<float>::halfPi, centre.x, centre.y));
    graphics.drawText (text, juce::Rectangle<float> (300.0f, 18.0f).withCentre (centre), juce::Justification::centred,
                       false);
}

void drawAxisName (juce::Graphics& graphics, juce::Rectangle<int> plots, const juce::String& name)
{
    drawUpright (graphics, name, { static_cast<float> (pictureGeometry::axisNameX), plots.toFloat().getCentreY() });
}

void drawLaneName (juce::Graphics& graphics, juce::Rectangle<int> plot, const juce::String& letter)
{
    graphics.setFont (interFont (13.0f, FontWeight::semiBold));
    graphics.setColour (pictureColours.cream);
    graphics.drawText (
        letter,
        juce::Rectangle<float> (16.0f, 16.0f)
            .withCentre ({ static_cast<float> (pictureGeometry::laneNameX), plot.toFloat().getCentreY() }),
        juce::Justification::centred, false);
}

void drawColourScale (juce::Graphics& graphics, juce::Rectangle<int> plots, const std::vector<LabelledTick>& ticks,
                      const juce::String& name)
{
    using namespace pictureGeometry;
    const juce::Rectangle<int> bar (colourScaleX, plots.getY(), colourScaleWidth, plots.getHeight());
    for (int y = 0; y < bar.getHeight(); ++y)
    {
        const auto level = (static_cast<float> (y) + 0.5f) / static_cast<float> (bar.getHeight());
        graphics.setColour (hotColour (level));
        graphics.fillRect (bar.getX(), bar.getBottom() - 1 - y, bar.getWidth(), 1);
    }
    graphics.setColour (pictureColours.axis);
    graphics.drawRect (bar.expanded (1), 1);

    graphics.setFont (monoFont (labelHeight));
    for (const auto& [level, label] : ticks)
    {
        const auto y = static_cast<float> (bar.getBottom()) - level * static_cast<float> (bar.getHeight());
        graphics.setColour (pictureColours.axis);
        graphics.fillRect (static_cast<float> (bar.getRight()) + 1.0f, std::round (y) - (level > 0.5f ? 0.0f : 1.0f),
                           4.0f, 1.0f);
        graphics.setColour (pictureColours.faint);
        graphics.drawText (label,
                           juce::Rectangle<float> (static_cast<float> (bar.getRight()) + 9.0f, y - 7.0f, 60.0f, 14.0f),
                           juce::Justification::centredLeft, false);
    }
    drawUpright (graphics, name, { static_cast<float> (width - 26), plots.toFloat().getCentreY() });
}

void drawCells (juce::Graphics& graphics, juce::Rectangle<int> plot, int columns, int rows,
                const std::function<juce::Colour (int, int)>& colourOf)
{
    juce::Image image (juce::Image::RGB, columns, rows, false, juce::SoftwareImageType());
    {
        juce::Image::BitmapData pixels (image, juce::Image::BitmapData::writeOnly);
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                pixels.setPixelColour (column, rows - 1 - row, colourOf (column, row));
    }
    // Cells keep hard edges: what is shown is what was measured.
    const juce::Graphics::ScopedSaveState saved (graphics);
    graphics.setImageResamplingQuality (juce::Graphics::lowResamplingQuality);
    graphics.drawImage (image, plot.getX(), plot.getY(), plot.getWidth(), plot.getHeight(), 0, 0, columns, rows);
}

} // namespace galvani
