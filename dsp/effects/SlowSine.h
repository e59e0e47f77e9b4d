// A sine for slow movement, the same on every machine: a parabola bent towards it.
#pragma once

#include <cmath>

namespace galvani
{

/** sin (2 pi cycles) within 0.0012, exact at multiples of a quarter. @param cycles  -0.5..0.5 and nothing else */
inline float slowSine (float cycles) noexcept
{
    const auto x = 2.0f * cycles;
    const auto parabola = 4.0f * x * (1.0f - std::abs (x));
    return parabola + 0.225f * (parabola * std::abs (parabola) - parabola);
}

/** Goes round once a cycle. */
class SlowPhase
{
public:
    void reset() noexcept { now = 0.0; }

    void advance (double cycles) noexcept
    {
        now += cycles;
        now -= std::floor (now);
    }

    /** slowSine() that far ahead. @param ahead  cycles, 0..1 */
    float sine (float ahead = 0.0f) const noexcept
    {
        const auto cycles = static_cast<float> (now) + ahead;
        return slowSine (cycles - std::round (cycles));
    }

private:
    double now = 0.0;
};

} // namespace galvani
