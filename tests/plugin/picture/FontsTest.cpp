#include "plugin/picture/Fonts.h"

#include "GalvaniAssets.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace galvani;

TEST_CASE ("both faces are the ones that are compiled in")
{
    CHECK (interFont (14.0f).getTypefaceName() == "Inter");
    CHECK (textWidth (interFont (14.0f), "Galvani") > 30.0f);
    CHECK (monoFont (14.0f).getTypefaceName() == "JetBrains Mono");
}

TEST_CASE ("a font that cannot be read gives way to one of the system's")
{
    const std::array<char, 64> noFont { 'n', 'o', ' ', 'f', 'o', 'n', 't' };
    const auto* font = assets::InterRegular_otf;
    const auto whole = static_cast<size_t> (assets::InterRegular_otfSize);
    for (const auto& otherwise :
         { juce::Font::getDefaultSansSerifFontName(), juce::Font::getDefaultMonospacedFontName() })
        for (const auto& [data, size] : { std::pair<const char*, size_t> { nullptr, 0 },
                                          { noFont.data(), noFont.size() },
                                          { font, 40 },
                                          { font, whole / 2 } })
        {
            CAPTURE (size);
            const auto face = typefaceOr (data, size, otherwise);
            REQUIRE (face != nullptr);
            CHECK (face->getName() != "Inter");
            CHECK (face->getName() != "JetBrains Mono");
        }
}
