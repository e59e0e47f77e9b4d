#include "tests/plugin/looks/FlashAnalyser.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <functional>
#include <random>

using namespace galvani;
using test::FlashAnalyser;

namespace
{

constexpr int width = 512, height = 384;

juce::Colour grey (double luminance)
{
    const auto channel = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * std::pow (luminance, 1.0 / 2.4) - 0.055;
    return juce::Colour::greyLevel (static_cast<float> (channel));
}

/** Two seconds and a little of frames. */
FlashAnalyser analysed (const std::function<void (juce::Graphics&, double seconds)>& paint,
                        double framesPerSecond = 60.0)
{
    FlashAnalyser analyser;
    for (int frame = 0; frame < static_cast<int> (2.2 * framesPerSecond); ++frame)
    {
        juce::Image picture (juce::Image::ARGB, width, height, true, juce::SoftwareImageType());
        {
            juce::Graphics g (picture);
            g.fillAll (juce::Colours::black);
            paint (g, frame / framesPerSecond);
        }
        analyser.add (picture, frame / framesPerSecond);
    }
    return analyser;
}

bool isOn (double seconds, double perSecond) { return std::fmod (seconds * perSecond + 1.0e-6, 1.0) < 0.5; }

/** The whole picture between two colours. */
FlashAnalyser strobe (juce::Colour one, juce::Colour other, double perSecond, float share = 1.0f)
{
    return analysed (
        [=] (juce::Graphics& g, double seconds)
        {
            g.fillAll (other);
            g.setColour (isOn (seconds, perSecond) ? one : other);
            // The share of the window in the corner, 341 x 256 of 1024 x 768, and nothing elsewhere.
            const juce::Rectangle<float> window (0.0f, 0.0f, width / 3.0f, height / 3.0f);
            g.fillRect (share < 1.0f ? window.withWidth (share * window.getWidth())
                                     : juce::Rectangle<float> (width, height));
        });
}

} // namespace

TEST_CASE ("black and white four times a second are four flashes, three times three", "[looks]")
{
    CHECK (strobe (juce::Colours::white, juce::Colours::black, 4.0).generalFlashes() == 4);
    CHECK (strobe (juce::Colours::white, juce::Colours::black, 3.0).generalFlashes() == 3);
    CHECK (strobe (juce::Colours::white, juce::Colours::black, 15.0).generalFlashes() >= 10);
    CHECK (strobe (juce::Colours::white, juce::Colours::black, 30.0).generalFlashes() >= 10);
}

TEST_CASE ("a change of luminance below a tenth is no flash, one just above is", "[looks]")
{
    CHECK (strobe (grey (0.29), grey (0.2), 8.0).generalFlashes() == 0);
    CHECK (strobe (grey (0.31), grey (0.2), 8.0).generalFlashes() == 8);
}

TEST_CASE ("a fifth of the field of sight may flash, three tenths may not", "[looks]")
{
    CHECK (strobe (juce::Colours::white, juce::Colours::black, 6.0, 0.2f).passes());
    CHECK (strobe (juce::Colours::white, juce::Colours::black, 6.0, 0.3f).generalFlashes() == 6);
}

TEST_CASE ("where the darker picture is bright nothing flashes", "[looks]")
{
    CHECK (strobe (grey (1.0), grey (0.82), 8.0).passes());
    CHECK_FALSE (strobe (grey (1.0), grey (0.77), 8.0).passes());
}

TEST_CASE ("a saturated red flashes though its luminance hardly changes", "[looks]")
{
    const juce::Colour bright (0xffb00000), dark (0xff900000);
    CHECK (strobe (bright, dark, 8.0).generalFlashes() == 0);
    CHECK (strobe (bright, dark, 8.0).redFlashes() == 8);
    CHECK (strobe (juce::Colour (0xffb00000), juce::Colour (0xffa80000), 8.0).passes());
    // As much red with enough green beside it is not saturated.
    CHECK (strobe (juce::Colour (0xffb07070), juce::Colour (0xff907070), 8.0).redFlashes() == 0);
}

TEST_CASE ("slow fades pass", "[looks]")
{
    CHECK (analysed ([] (juce::Graphics& g, double seconds)
                     { g.fillAll (grey (0.5 - 0.5 * std::cos (seconds * juce::MathConstants<double>::twoPi))); })
               .passes());
}

TEST_CASE ("small steps that add up to a flash are one", "[looks]")
{
    CHECK (analysed (
               [] (juce::Graphics& g, double seconds)
               {
                   const auto phase = std::fmod (seconds * 6.0, 1.0);
                   g.fillAll (grey (0.3 * (phase < 0.5 ? 2.0 * phase : 2.0 - 2.0 * phase)));
               })
               .generalFlashes()
           == 6);
}

TEST_CASE ("a fine checkerboard that inverts passes, a coarse one flashes", "[looks]")
{
    const auto board = [] (int side)
    {
        return analysed (
            [side] (juce::Graphics& g, double seconds)
            {
                g.setColour (juce::Colours::white);
                for (int y = 0; y * side < height; ++y)
                    for (int x = (y + (isOn (seconds, 8.0) ? 1 : 0)) % 2; x * side < width; x += 2)
                        g.fillRect (x * side, y * side, side, side);
            });
    };
    CHECK (board (1).passes());
    CHECK_FALSE (board (12).passes());
}

TEST_CASE ("halves that flash in turn are found though their mean stands still", "[looks]")
{
    CHECK (analysed (
               [] (juce::Graphics& g, double seconds)
               {
                   g.setColour (juce::Colours::white);
                   const auto left = isOn (seconds, 5.0) ? 0 : 32;
                   for (int x = left; x < width; x += 64)
                       g.fillRect (x, 0, 32, height);
               })
               .generalFlashes()
           >= 5);
}

TEST_CASE ("small dots that twinkle each by themselves pass", "[looks]")
{
    std::mt19937 random (3);
    std::vector<juce::Point<int>> dots;
    std::vector<double> phases;
    for (int i = 0; i < 600; ++i)
    {
        dots.push_back ({ static_cast<int> (random() % width), static_cast<int> (random() % height) });
        phases.push_back (static_cast<double> (random() % 1000) / 1000.0);
    }
    const auto twinkling = [&] (bool together)
    {
        return analysed (
            [&, together] (juce::Graphics& g, double seconds)
            {
                g.setColour (juce::Colours::white);
                for (size_t i = 0; i < dots.size(); ++i)
                    if (isOn (seconds + (together ? 0.0 : phases[i]), 6.0))
                        g.fillRect (dots[i].x - 6, dots[i].y - 6, 12, 12);
            });
    };
    CHECK (twinkling (false).passes());
    CHECK_FALSE (twinkling (true).passes());
}

TEST_CASE ("a volley that comes block after block over several pictures is found", "[looks]")
{
    CHECK (analysed (
               [] (juce::Graphics& g, double seconds)
               {
                   g.setColour (juce::Colours::white);
                   // Columns light up within 80 ms, in no order, and go out likewise.
                   for (int x = 0; x < width; x += 8)
                       if (isOn (seconds - 0.01 * (x / 8 * 5 % 8), 5.0))
                           g.fillRect (x, 0, 8, height);
               })
               .generalFlashes()
           >= 5);
}
