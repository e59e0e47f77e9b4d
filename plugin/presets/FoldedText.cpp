#include "plugin/presets/FoldedText.h"

namespace galvani
{

namespace
{

// The letter without its accent, one for each of U+00E0 to U+00FF and of U+0100 to U+017F.
constexpr char latin1[] = "aaaaaaaceeeeiiiidnooooo/ouuuuyty";
constexpr char extended[] = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjjjkkkllllllllllnnnnnnnnnoooooooo"
                            "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert (sizeof latin1 == 33 && sizeof extended == 129);

juce::juce_wchar plain (juce::juce_wchar c)
{
    if (c >= 0xc0 && c <= 0xde && c != 0xd7)
        c += 0x20;
    if (c == 0xdf)
        return 's';
    if (c >= 0xe0 && c <= 0xff && c != 0xf7)
        return static_cast<juce::juce_wchar> (latin1[c - 0xe0]);
    if (c >= 0x100 && c <= 0x17f)
        return static_cast<juce::juce_wchar> (extended[c - 0x100]);
    return juce::CharacterFunctions::toLowerCase (c);
}

} // namespace

juce::String folded (const juce::String& words)
{
    juce::String result;
    result.preallocateBytes (words.getNumBytesAsUTF8());
    for (auto letter = words.getCharPointer(); ! letter.isEmpty();)
        if (const auto c = letter.getAndAdvance(); c < 0x300 || c > 0x36f) // accents that stand alone
            result << juce::String::charToString (plain (c));
    return result;
}

} // namespace galvani
