#include "plugin/activity/FlashGuard.h"

#include <algorithm>

namespace galvani
{

void FlashGuard::reset() noexcept
{
    shown.fill (0.0f);
    zoneGains = filledWithOne();
}

void FlashGuard::update (std::span<const float> flash, double seconds) noexcept
{
    std::array<float, zones> sums {};
    std::array<int, zones> counts {};
    for (size_t i = 0; i < flash.size(); ++i)
    {
        const auto zone = static_cast<size_t> (zoneOf (i, flash.size()));
        sums[zone] += flash[i];
        ++counts[zone];
    }

    const auto rise = risePerSecond * static_cast<float> (std::clamp (seconds, 0.0, 0.1));
    for (size_t zone = 0; zone < zones; ++zone)
    {
        const auto mean = sums[zone] / static_cast<float> (std::max (1, counts[zone]));
        shown[zone] = std::min (mean, std::max (harmless (flash.size()), shown[zone] + rise));
        zoneGains[zone] = mean > shown[zone] ? shown[zone] / mean : 1.0f;
    }
}

} // namespace galvani
