#include "plugin/picture/Fonts.h"

#include "GalvaniAssets.h"

#include <cstddef>
#include <cstdint>

namespace galvani
{

namespace
{

juce::Typeface::Ptr inter (const char* data, int size)
{
    return typefaceOr (data, static_cast<size_t> (size), juce::Font::getDefaultSansSerifFontName());
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

/** Whether the bytes begin as a font file does (OpenType specification, "Organization of an OpenType Font") and hold
   all tables that they tell of: JUCE 7 does not bear others. */
bool isFontFile (const void* data, size_t size)
{
    constexpr size_t headSize = 12, entrySize = 16;
    constexpr std::uint32_t trueType = 0x00010000, openType = 0x4f54544f; // "OTTO"
    const auto* bytes = static_cast<const std::uint8_t*> (data);
    if (bytes == nullptr || size < headSize)
        return false;
    const auto kind = juce::ByteOrder::bigEndianInt (bytes);
    const size_t tables = juce::ByteOrder::bigEndianShort (bytes + 4);
    if ((kind != trueType && kind != openType) || tables == 0 || size < headSize + tables * entrySize)
        return false;
    for (size_t table = 0; table < tables; ++table)
    {
        const auto* entry = bytes + headSize + table * entrySize;
        const std::uint64_t offset = juce::ByteOrder::bigEndianInt (entry + 8);
        if (offset + juce::ByteOrder::bigEndianInt (entry + 12) > size)
            return false;
    }
    return true;
}

juce::Typeface::Ptr systemTypeface (const juce::String& name)
{
    constexpr float anyHeight = 14.0f;
#if JUCE_MAJOR_VERSION >= 8
    return juce::Font (juce::FontOptions (name, anyHeight, juce::Font::plain)).getTypefacePtr();
#else
    return juce::Font (name, anyHeight, juce::Font::plain).getTypefacePtr();
#endif
}

} // namespace

juce::Typeface::Ptr typefaceOr (const void* data, size_t size, const juce::String& otherwise)
{
    const auto face = isFontFile (data, size) ? juce::Typeface::createSystemTypefaceFor (data, size) : nullptr;
    return face != nullptr && face->getName().isNotEmpty() ? face : systemTypeface (otherwise);
}

juce::Font interFont (float height, FontWeight weight)
{
    static const auto regular = inter (assets::InterRegular_otf, assets::InterRegular_otfSize);
    static const auto medium = inter (assets::InterMedium_otf, assets::InterMedium_otfSize);
    static const auto semiBold = inter (assets::InterSemiBold_otf, assets::InterSemiBold_otfSize);
    return fontOf (weight == FontWeight::regular ? regular : (weight == FontWeight::medium ? medium : semiBold),
                   height);
}

juce::Font monoFont (float height)
{
    static const auto face =
        typefaceOr (assets::JetBrainsMonoRegular_ttf, static_cast<size_t> (assets::JetBrainsMonoRegular_ttfSize),
                    juce::Font::getDefaultMonospacedFontName());
    return fontOf (face, height);
}

float textWidth (const juce::Font& font, const juce::String& text)
{
    juce::GlyphArrangement glyphs;
    glyphs.addLineOfText (font, text, 0.0f, 0.0f);
    return glyphs.getBoundingBox (0, -1, true).getWidth();
}

} // namespace galvani
