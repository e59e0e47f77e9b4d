// A stream of small random numbers for each of many neurons, in step with one another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** Marsaglia's xorshift32, one a neuron: integers, so the same on every machine, in loops that compilers vectorise. */
class NeuronNoise
{
public:
    NeuronNoise (std::uint64_t seed, size_t neurons);

    /** Back to the seed. */
    void reset() noexcept;

    /** The next number of each neuron: mean 0, standard deviation 1, close to Gaussian (the sum of a word's four bytes,
        Irwin-Hall), within 3.5. */
    template <typename Real>
    void gaussian (std::span<Real> values) noexcept;

    /** Whether each neuron's next number falls below a probability: 1 or 0. */
    void bernoulli (double probability, std::span<std::uint8_t> hits) noexcept;

    size_t size() const noexcept { return words.size(); }

private:
    std::uint64_t start;
    std::vector<std::uint32_t> words; ///< never 0
};

} // namespace galvani
