// Random numbers that are the same on every machine: xoshiro256++ seeded by splitmix64.
#pragma once

#include <array>
#include <cstdint>

namespace galvani
{

/** The standard library's distributions differ between its vendors, and logarithms in their last digit; these use
    nothing but integer arithmetic and correctly rounded operations.
    Source: Blackman and Vigna, Scrambled linear pseudorandom number generators (2021). */
class RandomStream
{
public:
    explicit RandomStream (std::uint64_t seed) noexcept
    {
        for (auto& word : state)
            word = splitMix (seed);
    }

    std::uint64_t next() noexcept
    {
        const auto rotate = [] (std::uint64_t value, int by) { return (value << by) | (value >> (64 - by)); };
        const auto result = rotate (state[0] + state[3], 23) + state[0];
        const auto shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = rotate (state[3], 45);
        return result;
    }

    /** Uniform in [0, 1). */
    double uniform() noexcept { return static_cast<double> (next() >> 11) * 0x1.0p-53; }

    double uniform (double low, double high) noexcept { return low + (high - low) * uniform(); }

    /** Mean 0, standard deviation 1: the sum of twelve uniforms (Irwin-Hall), within +-6. */
    double normal() noexcept
    {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }

    /** The next output of splitmix64; advances the seed. */
    static std::uint64_t splitMix (std::uint64_t& seed) noexcept
    {
        seed += 0x9e3779b97f4a7c15u;
        auto mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return mixed ^ (mixed >> 31);
    }

private:
    std::array<std::uint64_t, 4> state;
};

} // namespace galvani
