#include "plugin/picture/PredictionPicture.h"

#include "plugin/picture/HotPalette.h"
#include "plugin/picture/PictureColours.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace galvani;
using Catch::Approx;

namespace
{

const PredictionCaption caption { "model.json", "data.csv" };

/** Output o of sample s: s + 100 o. */
PredictionRecord countingUp (int samples, int outputs)
{
    PredictionRecord record (samples, outputs);
    std::vector<float> values (static_cast<size_t> (outputs));
    for (int s = 0; s < samples; ++s)
    {
        for (int o = 0; o < outputs; ++o)
            values[static_cast<size_t> (o)] = static_cast<float> (s + 100 * o);
        record.add (values);
    }
    return record;
}

/** Above the bottom axis' line, which is as wide as the plot. */
juce::Rectangle<int> plotOf (const juce::Image& image)
{
    for (int y = image.getHeight() - 1; y > 0; --y)
    {
        int first = image.getWidth(), count = 0;
        for (int x = 0; x < image.getWidth(); ++x)
            if (image.getPixelAt (x, y) == pictureColours.axis)
            {
                first = std::min (first, x);
                ++count;
            }
        if (count > image.getWidth() / 2)
            return juce::Rectangle<int>::leftTopRightBottom (first, 180, first + count, y - 1);
    }
    return {};
}

} // namespace

TEST_CASE ("a record keeps every value as long as there are cells for all")
{
    const auto record = countingUp (5, 3);
    CHECK (record.columns() == 5);
    CHECK (record.rows() == 3);
    for (int s = 0; s < 5; ++s)
        for (int o = 0; o < 3; ++o)
            CHECK (record.cell (s, o) == static_cast<float> (s + 100 * o));
    CHECK (record.least() == 0.0f);
    CHECK (record.greatest() == 204.0f);
}

TEST_CASE ("neighbours that share a cell leave their mean, and the range is that of all values")
{
    PredictionRecord record (PredictionRecord::mostColumns * 4, PredictionRecord::mostRows * 2);
    std::vector<float> values (PredictionRecord::mostRows * 2);
    for (int s = 0; s < PredictionRecord::mostColumns * 4; ++s)
    {
        for (size_t o = 0; o < values.size(); ++o)
            values[o] = static_cast<float> (s % 4) + (o % 2 == 0 ? 10.0f : 0.0f);
        record.add (values);
    }
    CHECK (record.columns() == PredictionRecord::mostColumns);
    CHECK (record.rows() == PredictionRecord::mostRows);
    CHECK (record.cell (0, 0) == Approx (6.5f));
    CHECK (record.cell (PredictionRecord::mostColumns - 1, PredictionRecord::mostRows - 1) == Approx (6.5f));
    CHECK (record.least() == 0.0f);
    CHECK (record.greatest() == 13.0f);
}

TEST_CASE ("values that do not fit a record are passed over")
{
    PredictionRecord record (1, 2);
    record.add (std::vector<float> { 1, 2, 3 });
    CHECK (record.greatest() == 0.0f);
    record.add (std::vector<float> { 1, 2 });
    record.add (std::vector<float> { 8, 9 });
    CHECK (record.greatest() == 2.0f);
    CHECK (record.cell (0, 1) == 2.0f);
}

TEST_CASE ("the first sample stands left, the first output at the foot, from black to white")
{
    PredictionRecord record (2, 2);
    record.add (std::vector<float> { -1.0f, 3.0f });
    record.add (std::vector<float> { 1.0f, -1.0f });
    const auto image = drawPrediction (record, caption);
    const auto plot = plotOf (image);
    REQUIRE (plot.getWidth() > 2000);
    const auto colourAt = [&] (double x, double y)
    {
        return image.getPixelAt (plot.getX() + static_cast<int> (x * plot.getWidth()),
                                 plot.getBottom() - static_cast<int> (y * plot.getHeight()));
    };
    CHECK (colourAt (0.1, 0.2) == hotColour (0.0f));
    CHECK (colourAt (0.1, 0.8) == hotColour (1.0f));
    CHECK (colourAt (0.9, 0.2) == hotColour (0.5f));
    CHECK (colourAt (0.9, 0.8) == hotColour (0.0f));
    // Cells have hard edges.
    CHECK (colourAt (0.499, 0.8) == hotColour (1.0f));
    CHECK (colourAt (0.501, 0.8) == hotColour (0.0f));
}

TEST_CASE ("a prediction's picture is large enough to print, whatever is in it")
{
    for (const auto& [samples, outputs] : { std::pair (1, 1), { 2, 1 }, { 360, 10 }, { 3200, 3 }, { 5, 1900 } })
    {
        INFO (samples << " x " << outputs);
        const auto image = drawPrediction (countingUp (samples, outputs), caption);
        CHECK (image.getWidth() >= 2400);
        CHECK (image.getWidth() <= 5200);
        CHECK (image.getHeight() >= 700);
        CHECK (image.getHeight() <= 3200);
        CHECK (plotOf (image).getWidth() >= 2400);
        CHECK (plotOf (image).getWidth() % samples == 0);
    }
}

TEST_CASE ("an empty record is drawn without harm, and one value is neither low nor high")
{
    drawPrediction (PredictionRecord (0, 0), {});
    PredictionRecord record (3, 1);
    for (int i = 0; i < 3; ++i)
        record.add (std::vector<float> { 1.0e-30f });
    const auto image = drawPrediction (record, caption);
    const auto plot = plotOf (image);
    CHECK (image.getPixelAt (plot.getCentreX(), plot.getCentreY()) == hotColour (0.5f));
}
