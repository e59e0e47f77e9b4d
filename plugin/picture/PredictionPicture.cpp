#include "plugin/picture/PredictionPicture.h"

#include "plugin/picture/AxisTicks.h"
#include "plugin/picture/Figures.h"
#include "plugin/picture/Fonts.h"
#include "plugin/picture/HotPalette.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureGeometry.h"
#include "plugin/picture/PictureHeader.h"
#include "plugin/picture/PictureKey.h"
#include "plugin/picture/PlotFrame.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** Words and lines are laid out as on the other pictures, and drawn twice as large. */
constexpr int scale = 2;

constexpr int leastPlotWidth = 2400, leastPlotHeight = 1400, highestCell = 420; // pixels
constexpr int leastForGap = 32, gap = 4;                                        // pixels
constexpr int left = 84, right = 40, titleHeight = 30, above = 14, below = 62;  // in the words' units

struct Layout
{
    explicit Layout (const PredictionRecord& record)
        : cellWidth ((leastPlotWidth + record.columns() - 1) / record.columns()),
          cellHeight (std::min (highestCell, (leastPlotHeight + record.rows() - 1) / record.rows())),
          plot (left * scale, (pictureGeometry::headerHeight + above + titleHeight) * scale,
                cellWidth * record.columns(), cellHeight * record.rows()),
          width (plot.getRight() + right * scale),
          height (plot.getBottom() + below * scale)
    {
    }

    /** The plot in the words' units. */
    juce::Rectangle<float> words() const { return plot.toFloat() / static_cast<float> (scale); }

    int cellWidth, cellHeight; ///< pixels, as all of these
    juce::Rectangle<int> plot;
    int width, height;
};

/** What the palette's ends stand for. */
struct Range
{
    explicit Range (const PredictionRecord& record) : low (record.least()), high (record.greatest()) {}

    float level (float value) const noexcept
    {
        // Where all is one value, it is neither low nor high.
        return high > low ? (value - low) / (high - low) : 0.5f;
    }

    float low, high;
};

void drawHeatMap (juce::Image& image, const Layout& layout, const PredictionRecord& record, const Range& range)
{
    juce::Image::BitmapData pixels (image, layout.plot.getX(), layout.plot.getY(), layout.plot.getWidth(),
                                    layout.plot.getHeight(), juce::Image::BitmapData::writeOnly);
    // Where rows are high, a gap keeps neighbouring outputs apart.
    const auto filled = layout.cellHeight - (layout.cellHeight >= leastForGap && record.rows() > 1 ? gap : 0);
    for (int y = 0; y < layout.plot.getHeight(); ++y)
        for (int x = 0; x < layout.plot.getWidth(); ++x)
        {
            if (y % layout.cellHeight >= filled)
                continue;
            const auto row = record.rows() - 1 - y / layout.cellHeight;
            pixels.setPixelColour (x, y, hotColour (range.level (record.cell (x / layout.cellWidth, row))));
        }
}

juce::String meaningOf (const PredictionRecord& record)
{
    const auto grain = [] (std::int64_t items, int cells, const juce::String& what)
    {
        if (items <= cells)
            return (what.startsWithChar ('o') ? "an " : "a ") + what;
        return "the mean of " + figure (static_cast<double> (items) / cells, 1) + " " + what + "s";
    };
    return "each column " + grain (record.samples(), record.columns(), "sample") + ", each row "
           + grain (record.outputs(), record.rows(), "output");
}

/** Three digits of the range count, however large or small it is. */
juce::String rangeText (double value, const Range& range)
{
    const auto high = static_cast<double> (range.high), low = static_cast<double> (range.low);
    const auto span = high > low ? high - low : std::abs (high);
    if (span > 0.0 && (span < 1.0e-4 || span >= 1.0e6))
        return juce::String (value, 2, true);
    const auto decimals = span > 0.0 ? std::clamp (2 - static_cast<int> (std::floor (std::log10 (span))), 0, 6) : 0;
    const auto text = figure (value, decimals);
    return text.containsChar ('.') ? text.trimCharactersAtEnd ("0").trimCharactersAtEnd (".") : text;
}

/** Whole numbers from 0 to below `count`, all of them where there is room. */
std::vector<LabelledTick> counted (std::int64_t count, int most)
{
    std::vector<LabelledTick> ticks;
    if (count <= most)
        for (std::int64_t i = 0; i < count; ++i)
            ticks.emplace_back (static_cast<float> (i), juce::String (i));
    else
        ticks = roundTicks (0.0, static_cast<double> (count - 1), most);
    return ticks;
}

void drawAxes (juce::Graphics& graphics, const Layout& layout, const PredictionRecord& record)
{
    const auto plot = layout.words().getSmallestIntegerContainer();
    PlotFrame frame { plot, 1.0, -0.5f, static_cast<float> (record.outputs()) - 0.5f };
    drawValueAxis (graphics, frame, counted (record.outputs(), plot.getHeight() / 24), false);
    drawUpright (graphics, "Output", { 26.0f, plot.toFloat().getCentreY() });

    auto ticks = counted (record.samples(), 20);
    for (auto& [at, label] : ticks)
        at = static_cast<float> (plot.getX())
             + (at + 0.5f) / static_cast<float> (record.samples()) * static_cast<float> (plot.getWidth());
    drawBottomAxis (graphics, plot, ticks);
    graphics.setFont (interFont (12.5f));
    graphics.setColour (pictureColours.heading);
    graphics.drawText ("Sample", plot.withY (plot.getBottom() + 24).withHeight (20), juce::Justification::centred,
                       false);
}

} // namespace

juce::Image drawPrediction (const PredictionRecord& record, const PredictionCaption& caption)
{
    const Layout layout (record);
    const Range range (record);
    juce::Image image (juce::Image::RGB, layout.width, layout.height, true, juce::SoftwareImageType());
    juce::Graphics graphics (image);
    graphics.fillAll (pictureColours.ground);
    drawHeatMap (image, layout, record, range);

    graphics.addTransform (juce::AffineTransform::scale (static_cast<float> (scale)));
    drawPictureHeader (graphics, layout.width / scale, caption.model, caption.data,
                       { { "outputs", grouped (record.outputs()) }, { "samples", grouped (record.samples()) } });
    auto title = layout.words().getSmallestIntegerContainer();
    title = title.withY (title.getY() - titleHeight).withHeight (titleHeight - 6);
    title = drawColourKey (graphics, title, rangeText (range.low, range), rangeText (range.high, range));
    drawPanelTitle (graphics, title, "Prediction", meaningOf (record));
    drawAxes (graphics, layout, record);
    return image;
}

} // namespace galvani
