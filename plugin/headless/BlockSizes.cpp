#include "plugin/headless/BlockSizes.h"

#include "plugin/headless/CommandError.h"

#include <algorithm>

namespace galvani
{

BlockSizes::BlockSizes (const std::string& text)
{
    if (text == "random")
        return;
    const juce::String shown (text);
    if (! shown.containsOnly ("0123456789") || shown.isEmpty() || shown.length() > 9 || shown.getIntValue() < 1
        || shown.getIntValue() > most)
        throw CommandError ("--block " + shown, "a block has 1 to " + juce::String (most) + " samples");
    fixed = shown.getIntValue();
}

int BlockSizes::next()
{
    if (fixed > 0)
        return fixed;
    // xorshift64: a power of two first, then anything up to it.
    const auto draw = [this]
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state >> 32;
    };
    const auto bound = std::uint64_t { 1 } << (draw() % 14);
    return static_cast<int> (std::min<std::uint64_t> (1 + draw() % bound, most));
}

} // namespace galvani
