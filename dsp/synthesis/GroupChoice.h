// Which of the brain's groups play something.
#pragma once

namespace galvani
{

/** Groups 0..15 belong to the left hemisphere, 16..31 to the right, each from low to high. */
enum class GroupChoice
{
    all,
    low,    ///< the lowest 5 of either hemisphere
    middle, ///< the 6 between
    high,   ///< the highest 5
    left,
    right
};

/** @returns false for a group that does not exist */
constexpr bool contains (GroupChoice choice, int group) noexcept
{
    constexpr int perSide = 16, numLow = 5, numHigh = 5;
    if (group < 0 || group >= 2 * perSide)
        return false;

    const auto height = group % perSide;
    switch (choice)
    {
        case GroupChoice::all:
            return true;
        case GroupChoice::low:
            return height < numLow;
        case GroupChoice::middle:
            return height >= numLow && height < perSide - numHigh;
        case GroupChoice::high:
            return height >= perSide - numHigh;
        case GroupChoice::left:
            return group < perSide;
        case GroupChoice::right:
            return group >= perSide;
    }
    return false;
}

} // namespace galvani
