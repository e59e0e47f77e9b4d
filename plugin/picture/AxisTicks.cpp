#include "plugin/picture/AxisTicks.h"

#include "plugin/picture/Figures.h"
#include "plugin/picture/TickSpacing.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

std::vector<LabelledTick> roundTicks (double low, double high, int most)
{
    std::vector<LabelledTick> ticks;
    if (! std::isfinite (low) || ! std::isfinite (high) || low >= high)
        return ticks;
    const auto spacing = chooseTickSpacing (high - low, most);
    const auto first = std::ceil (low / spacing.step - 1e-6);
    const auto last = std::floor (high / spacing.step + 1e-6);
    for (auto i = first; i <= last && ticks.size() < 64; i += 1.0)
        ticks.emplace_back (static_cast<float> (i * spacing.step), figure (i * spacing.step, spacing.decimals));
    return ticks;
}

std::vector<LabelledTick> logarithmicTicks (double low, double high)
{
    std::vector<LabelledTick> ticks;
    if (! (low > 0.0) || ! std::isfinite (high) || low >= high)
        return ticks;
    const auto isWide = high / low > 101.0;
    for (auto exponent = std::floor (std::log10 (low)); exponent <= std::log10 (high) + 1e-9; exponent += 1.0)
        for (const auto factor : { 1.0, 2.0, 5.0 })
        {
            const auto value = factor * std::pow (10.0, exponent);
            if (value < low * (1.0 - 1e-9) || value > high * (1.0 + 1e-9))
                continue;
            const auto label =
                isWide && factor > 1.0 ? juce::String() : figure (value, std::max (0, -static_cast<int> (exponent)));
            ticks.emplace_back (static_cast<float> (value), label);
        }
    return ticks;
}

double roundTop (double value)
{
    if (! (value > 0.0) || ! std::isfinite (value))
        return 1.0;
    const auto step = chooseTickSpacing (value, 5).step;
    return step * std::ceil (value / step - 1e-9);
}

} // namespace galvani
