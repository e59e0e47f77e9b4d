#include "plugin/gui/theme/Palette.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <vector>

using namespace galvani;

namespace
{

/** Relative luminance and contrast as WCAG 2.1 defines them. */
double luminance (juce::Colour colour)
{
    const auto linear = [] (float channel)
    {
        const auto c = static_cast<double> (channel);
        return c <= 0.03928 ? c / 12.92 : std::pow ((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear (colour.getFloatRed()) + 0.7152 * linear (colour.getFloatGreen())
           + 0.0722 * linear (colour.getFloatBlue());
}

double contrast (juce::Colour a, juce::Colour b)
{
    const auto lighter = std::max (luminance (a), luminance (b)), darker = std::min (luminance (a), luminance (b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

TEST_CASE ("contrast is measured as WCAG does", "[gui]")
{
    CHECK (std::abs (contrast (juce::Colours::white, juce::Colours::black) - 21.0) < 0.001);
    CHECK (std::abs (contrast (juce::Colour (0xff777777), juce::Colours::white) - 4.48) < 0.005);
}

TEST_CASE ("every colour of words can be read on every ground that it stands on", "[gui]")
{
    namespace p = palette;
    const std::vector<std::pair<const char*, juce::Colour>> inks {
        { "cream", p::cream }, { "bright", p::bright }, { "figure", p::figure },
        { "word", p::word },   { "label", p::label },   { "dim", p::dim },
        { "faint", p::faint }, { "accent", p::accent }, { "wave", p::wave },
    };
    const std::vector<std::pair<const char*, juce::Colour>> grounds {
        { "bar", p::bar },   { "ground", p::ground }, { "glow", p::brainGlow },    { "hands", p::hands },
        { "page", p::page }, { "box", p::box },       { "boxHover", p::boxHover }, { "line", p::line },
        { "edge", p::edge }, { "cell", p::cell },
    };
    for (const auto& [ink, colour] : inks)
        for (const auto& [ground, behind] : grounds)
        {
            CAPTURE (ink, ground, contrast (colour, behind));
            CHECK (contrast (colour, behind) >= 4.5);
        }
}

TEST_CASE ("what cannot be told from its ground by words can be told by its form", "[gui]")
{
    // WCAG 1.4.11: what a hand has set, where modulation holds it, and the ring of the focus, 3 to 1.
    for (const auto& ground : { palette::bar, palette::ground, palette::hands, palette::page, palette::edge })
        for (const auto& mark : { palette::accent, palette::accentOver, palette::moved, palette::bright })
            CHECK (contrast (mark, ground) >= 3.0);
}
