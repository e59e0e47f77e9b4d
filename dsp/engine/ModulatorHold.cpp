#include "dsp/engine/ModulatorHold.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void ModulatorHold::apply (Modulators& modulators) noexcept
{
    constexpr auto mostAtATime = 1.0f / glideTicks;
    for (size_t m = 0; m < modulators.size(); ++m)
    {
        const auto holds = wanted.holds (m);
        if (! hasBegun)
            grip[m] = holds ? glideTicks : 0;
        if (holds)
        {
            // A hand that takes hold anew does not come from where it let go.
            const auto jumps = ! hasBegun || grip[m] == 0;
            const auto way = wanted.value[m] - held[m];
            held[m] =
                jumps || std::abs (way) <= mostAtATime ? wanted.value[m] : held[m] + std::copysign (mostAtATime, way);
        }
        if (hasBegun)
            grip[m] = std::clamp (grip[m] + (holds ? 1 : -1), 0, glideTicks);

        // Written out, since free + 1 (held - free) would not be held to the last bit.
        if (grip[m] == glideTicks)
            modulators[m] = held[m];
        else if (grip[m] > 0)
            modulators[m] += static_cast<float> (grip[m]) * mostAtATime * (held[m] - modulators[m]);
    }
    hasBegun = true;
}

} // namespace galvani
