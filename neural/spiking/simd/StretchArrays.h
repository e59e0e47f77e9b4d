// What a population's inner loop reads and writes: its state, one entry a neuron, and a row of currents for each step.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace galvani
{

inline constexpr int mostChannels = 8; ///< synaptic time constants of one network
inline constexpr size_t neuronsPerShare = 16;
inline constexpr int mostStepsAtATime = 32; ///< a bit of a word for each

/** Whole numbers as wide as a Real, so that both fill the same vectors. */
template <typename Real>
using CountOf = std::conditional_t<sizeof (Real) == 8, std::int64_t, std::int32_t>;

template <typename Real>
struct StretchArrays
{
    Real* potential;              ///< mV
    Real* recovery;               ///< pA: AdEx's w, Izhikevich's u
    const Real* threshold;        ///< mV
    CountOf<Real>* freeFrom;      ///< the first step in which the neuron is not held after its last spike
    std::uint32_t* noise;         ///< state of each neuron's own noise
    std::uint32_t* spikeSteps;    ///< written: bit s is set when the neuron spiked in step s of this call
    Real* synaptic[mostChannels]; ///< pA
    Real* arriving[mostChannels]; ///< pA, a ring of rows, one a step: added at the end of its step, then set to 0
    const Real* external;         ///< pA, one row a step
    std::uint32_t arrivingRow;    ///< where the first row begins, before the mask
    std::uint32_t arrivingMask;   ///< keeps an entry in the ring
    std::uint32_t arrivingStride; ///< entries from one row to the next
    const Real* shared;           ///< instead of external, one for each 16 neurons of the network; or none
    size_t sharedStride;          ///< entries from one step's row to the next
    size_t externalStride;        ///< likewise; 0 when every step sees the same row
    CountOf<Real> firstStep;
    int first; ///< number of the first neuron within the network
    int channels, size, steps;
    Real noiseDeviation; ///< of the white current in each step, pA; 0 leaves the noise state alone
};

} // namespace galvani
