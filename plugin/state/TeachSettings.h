// How the player wants the examples to be learned.
#pragma once

#include <cstdint>

namespace galvani
{

/** What walks down the loss; race tries all of them shortly on the examples and goes on with the best. */
enum class TeachOptimiser
{
    gradientDescent,
    stochastic,
    momentum,
    adam,
    race
};

enum class TeachActivation
{
    tanh,
    relu,
    lifRate ///< the firing-rate curve of the brain's own neurons
};

enum class TeachStart
{
    glorot,
    critical, ///< at the edge of chaos
    present   ///< the weights that play now
};

struct TeachSettings
{
    TeachOptimiser optimiser = TeachOptimiser::adam;
    TeachActivation activation = TeachActivation::tanh;
    TeachStart start = TeachStart::glorot;
    float learningRate = 0.003f; ///< 0.0001 to 1; the race finds its own
    int epochs = 400;            ///< 1 to 5,000
    bool bySurprise = false;     ///< examples that surprised the brain are learned from more
    std::uint32_t seed = 1;
    bool operator== (const TeachSettings&) const = default;
};

} // namespace galvani
