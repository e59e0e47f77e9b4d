// 2^x, tan x and a hash made of arithmetic alone, so that every machine finds the same bits.
#pragma once

#include <bit>
#include <cstdint>

namespace galvani
{

/** 2^x to 1e-13, for |x| < 1000. Taylor's series about the nearest whole number. */
inline double powerOfTwo (double x) noexcept
{
    const auto whole = static_cast<std::int64_t> (x + (x < 0.0 ? -0.5 : 0.5));
    const auto r = (x - static_cast<double> (whole)) * 0.693147180559945309;
    auto sum = 1.0 + r * (1.0 / 11.0);
    sum = 1.0 + sum * r * (1.0 / 10.0);
    sum = 1.0 + sum * r * (1.0 / 9.0);
    sum = 1.0 + sum * r * (1.0 / 8.0);
    sum = 1.0 + sum * r * (1.0 / 7.0);
    sum = 1.0 + sum * r * (1.0 / 6.0);
    sum = 1.0 + sum * r * (1.0 / 5.0);
    sum = 1.0 + sum * r * (1.0 / 4.0);
    sum = 1.0 + sum * r * (1.0 / 3.0);
    sum = 1.0 + sum * r * (1.0 / 2.0);
    sum = 1.0 + sum * r;
    return sum * std::bit_cast<double> (static_cast<std::uint64_t> (whole + 1023) << 52);
}

/** tan x to 1e-9, for 0 <= x <= 1.2. */
inline double tangent (double x) noexcept
{
    const auto s = x * x;
    const auto sine =
        x
        * (1.0
           - s * (1.0 / 6.0)
                 * (1.0
                    - s * (1.0 / 20.0)
                          * (1.0 - s * (1.0 / 42.0) * (1.0 - s * (1.0 / 72.0) * (1.0 - s * (1.0 / 110.0))))));
    const auto cosine =
        1.0
        - s * (1.0 / 2.0)
              * (1.0
                 - s * (1.0 / 12.0)
                       * (1.0
                          - s * (1.0 / 30.0)
                                * (1.0 - s * (1.0 / 56.0) * (1.0 - s * (1.0 / 90.0) * (1.0 - s * (1.0 / 132.0))))));
    return sine / cosine;
}

/** Scatters neighbouring numbers over all 32 bits. (Mueller's integer hash.) */
constexpr std::uint32_t scattered (std::uint32_t x) noexcept
{
    x = ((x >> 16) ^ x) * 0x45d9f3bu;
    x = ((x >> 16) ^ x) * 0x45d9f3bu;
    return (x >> 16) ^ x;
}

/** 0 to below 1. */
constexpr float chanceOf (std::uint32_t x) noexcept { return static_cast<float> (scattered (x) >> 8) * 0x1p-24f; }

} // namespace galvani
