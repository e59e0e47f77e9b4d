#include "plugin/headless/QuietEnd.h"

#include <cmath>

namespace galvani
{

QuietEnd::QuietEnd (std::int64_t soundEnds, double sampleRate)
    : start (soundEnds), needed (static_cast<std::int64_t> (std::ceil (secondsOfQuiet * sampleRate)))
{
}

int QuietEnd::keep (const std::array<const float*, 2>& output, int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i, ++position)
    {
        if (reached())
            return i;
        if (position < start)
            continue;
        const auto isQuiet = std::abs (output[0][i]) < quiet && std::abs (output[1][i]) < quiet;
        quietSamples = isQuiet ? quietSamples + 1 : 0;
    }
    return numSamples;
}

} // namespace galvani
