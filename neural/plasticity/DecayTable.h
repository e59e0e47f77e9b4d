// exp (-steps dt / tau) for any whole number of steps, looked up: no library function in the loop.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** The product of three entries, one for each eight bits of the number of steps; 0 beyond 2^24 steps. */
template <typename Real>
class DecayTable
{
public:
    /** @param tau_ms  0 decays at once */
    void prepare (double dt_ms, double tau_ms)
    {
        const auto power = [&] (double steps) {
            return static_cast<Real> (tau_ms > 0.0 ? std::exp (-steps * dt_ms / tau_ms) : steps > 0.0 ? 0.0 : 1.0);
        };
        for (size_t i = 0; i < 256; ++i)
        {
            const auto steps = static_cast<double> (i);
            table[i] = power (steps);
            table[256 + i] = power (steps * 256.0);
            table[512 + i] = power (steps * 65536.0);
        }
    }

    Real after (std::int64_t steps) const noexcept
    {
        if (steps >= (std::int64_t (1) << 24))
            return Real (0);
        const auto n = static_cast<size_t> (std::max<std::int64_t> (steps, 0));
        return table[n & 255] * table[256 + ((n >> 8) & 255)] * table[512 + (n >> 16)];
    }

private:
    std::array<Real, 768> table {};
};

} // namespace galvani
