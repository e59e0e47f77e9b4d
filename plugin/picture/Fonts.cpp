#include "plugin/picture/Fonts.h"

#include "GalvaniAssets.h"

#include <cstddef>

namespace galvani
{

namespace
{

juce::Typeface::Ptr typeface (const char* data, int size)
{
    return juce::Typeface::createSystemTypefaceFor (data, static_cast<size_t> (size));
}

// The one place that knows JUCE 7's fonts from JUCE 8's. The legacy metrics are those of JUCE 7.
juce::Font fontOf (const juce::Typeface::Ptr& face, float height)
{
#if JUCE_MAJOR_VERSION >= 8
    return juce::Font (
        juce::FontOptions (face).withHeight (height).withMetricsKind (juce::TypefaceMetricsKind::legacy));
#else
    return juce::Font (face).withHeight (height);
#endif
}

} // namespace

juce::Font interFont (float height, FontWeight weight)
{
    static const auto regular = typeface (assets::InterRegular_otf, assets::InterRegular_otfSize);
    static const auto medium = typeface (assets::InterMedium_otf, assets::InterMedium_otfSize);
    static const auto semiBold = typeface (assets::InterSemiBold_otf, assets::InterSemiBold_otfSize);
    return fontOf (weight == FontWeight::regular ? regular : (weight == FontWeight::medium ? medium : semiBold),
                   height);
}

juce::Font monoFont (float height)
{
    static const auto face = typeface (assets::JetBrainsMonoRegular_ttf, assets::JetBrainsMonoRegular_ttfSize);
    return fontOf (face, height);
}

float textWidth (const juce::Font& font, const juce::String& text)
{
    juce::GlyphArrangement glyphs;
    glyphs.addLineOfText (font, text, 0.0f, 0.0f);
    return glyphs.getBoundingBox (0, -1, true).getWidth();
}

} // namespace galvani
