// A sine that is the same on every machine.
#pragma once

#include <cmath>

namespace galvani
{

/** sin (2 pi turns), within 2e-15: a library's sine differs between systems in its last digit, which would make other
    spikes. A Taylor series over a quarter turn, of correctly rounded operations alone. */
inline double sineOfTurns (double turns) noexcept
{
    auto phase = turns - std::floor (turns + 0.5); // -0.5 .. 0.5
    if (phase > 0.25)
        phase = 0.5 - phase;
    else if (phase < -0.25)
        phase = -0.5 - phase;
    const auto x = 6.283185307179586 * phase, squared = x * x;
    double term = x, sum = x;
    for (int n = 2; n <= 22; n += 2)
    {
        term = -term * squared / (n * (n + 1));
        sum += term;
    }
    return sum;
}

} // namespace galvani
