#include "plugin/activity/VolleyCount.h"

#include "plugin/picture/HotPalette.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr std::array<float, 2> thresholds { 0.8f * 0.1f, 0.8f * 20.0f / 320.0f };
constexpr size_t lightSteps = 1024;

float linear (float channel)
{
    return channel <= 0.04045f ? channel / 12.92f : std::pow ((channel + 0.055f) / 1.055f, 2.4f);
}

/** Of the palette: luminance and redness at each level. */
const std::array<std::array<float, lightSteps>, 2>& paletteLight()
{
    static const auto table = []
    {
        std::array<std::array<float, lightSteps>, 2> result {};
        for (size_t i = 0; i < lightSteps; ++i)
        {
            const auto colour = hotColour (static_cast<float> (i) / (lightSteps - 1));
            const auto r = linear (colour.getFloatRed()), g = linear (colour.getFloatGreen()),
                       b = linear (colour.getFloatBlue());
            result[0][i] = 0.2126f * r + 0.7152f * g + 0.0722f * b;
            result[1][i] = std::max (0.0f, r - g - b);
        }
        return result;
    }();
    return table;
}

} // namespace

int VolleyCount::Track::update (float value, float threshold) noexcept
{
    if (isUp ? value <= extreme - threshold : value >= extreme + threshold)
    {
        isUp = ! isUp;
        extreme = value;
        return isUp ? 1 : -1;
    }
    extreme = isUp ? std::max (extreme, value) : std::min (extreme, value);
    return 0;
}

VolleyCount::VolleyCount (int rows, int columnsPerSecond)
    : numRows (static_cast<size_t> (rows)),
      perSecond (columnsPerSecond),
      together (static_cast<size_t> (std::max (1, columnsPerSecond / 20)))
{
    for (size_t kind = 0; kind < numKinds; ++kind)
    {
        tracks[kind].resize (numRows);
        turns[kind].resize (numRows * together);
        balance[kind].resize (numRows);
    }
    paletteLight();
    reset();
}

void VolleyCount::reset() noexcept
{
    for (size_t kind = 0; kind < numKinds; ++kind)
    {
        std::fill (tracks[kind].begin(), tracks[kind].end(), Track {});
        std::fill (turns[kind].begin(), turns[kind].end(), std::int8_t { 0 });
        std::fill (balance[kind].begin(), balance[kind].end(), 0);
    }
    now = 0;
    numVolleys = {};
    isIn = {};
}

/** @param list  rises less falls, by row */
template <typename Changes>
bool VolleyCount::isVolley (const Changes& list) const noexcept
{
    const auto third = std::max<size_t> (1, numRows / 3);
    int all = 0, inThird = 0, densest = 0;
    for (size_t row = 0; row < numRows; ++row)
    {
        all += list[row];
        inThird += list[row];
        if (row >= third)
            inThird -= list[row - third];
        if (row + 1 >= third)
            densest = std::max (densest, inThird);
    }
    return 10 * all > 4 * static_cast<int> (numRows) || 10 * densest > 8 * static_cast<int> (third);
}

bool VolleyCount::add (std::span<const float> levels) noexcept
{
    const auto slot = static_cast<size_t> (now) % together;
    auto begins = false;
    for (size_t kind = 0; kind < numKinds; ++kind)
    {
        for (size_t row = 0; row < numRows; ++row)
        {
            const auto level = std::clamp (levels[row], 0.0f, 1.0f);
            const auto light = paletteLight()[kind][static_cast<size_t> (level * (lightSteps - 1))];
            const auto turn = tracks[kind][row].update (light, thresholds[kind]);
            auto& old = turns[kind][slot * numRows + row];
            balance[kind][row] += turn - old;
            old = static_cast<std::int8_t> (turn);
        }
        // Fast strobes balance within 1/20 s, and are seen in the column.
        const auto isNow = isVolley (balance[kind])
                           || isVolley (std::span<const std::int8_t> (turns[kind]).subspan (slot * numRows, numRows));
        if (isNow && ! isIn[kind])
        {
            began[kind][static_cast<size_t> (numVolleys[kind]++) % began[kind].size()] = now;
            begins = true;
        }
        isIn[kind] = isNow;
    }
    ++now;
    return begins;
}

int VolleyCount::inLast (double seconds) const noexcept
{
    const auto from = now - static_cast<std::int64_t> (std::lround (seconds * perSecond));
    int greatest = 0;
    for (size_t kind = 0; kind < numKinds; ++kind)
    {
        const auto known = static_cast<size_t> (std::min<std::int64_t> (numVolleys[kind], began[kind].size()));
        int count = 0;
        for (size_t i = 0; i < known; ++i)
            count += began[kind][i] >= from ? 1 : 0;
        greatest = std::max (greatest, count);
    }
    return greatest;
}

} // namespace galvani
