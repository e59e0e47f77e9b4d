// Where the neurons of the default brain are: positions on the sheets, hemisphere, band, group and sign.
#pragma once

#include "neural/brain/BrainDimensions.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** The model of a brain's neurons. */
enum class NeuronType
{
    lif,
    adex,
    izhikevich
};

/** What a brain is made from; the same spec gives the same brain on every machine. */
struct BrainSpec
{
    int neurons = 1024; ///< 256, 1024, 4096 or 16384
    std::uint64_t seed = 1;
    NeuronType type = NeuronType::lif;
    bool operator== (const BrainSpec&) const = default;
};

inline constexpr int offeredBrainSizes[] { 256, 1024, 4096, 16384 };

/** A place on the sheets: the left hemisphere is the unit disc around (-1.15, 0), the right one around (1.15, 0). */
struct SheetPosition
{
    float x, y;
};

inline constexpr float hemisphereCentre = 1.15f;

/** Where an axon of a neuron ends, and how long a spike takes to it. */
struct AxonEnd
{
    std::int32_t neuron = -1; ///< -1: there is none
    std::int32_t delaySteps = 0;
};

inline constexpr size_t axonsShown = 4; ///< of each neuron: three within its hemisphere, and one to the other

/** Neurons are numbered hemisphere by hemisphere and, within one, from the lowest band to the highest, so that
    every band and every group is a run of neighbouring numbers. Low frequencies lie at y = -1, high ones at y = 1. */
struct BrainLayout
{
    std::vector<SheetPosition> positions; ///< one a neuron
    std::vector<std::uint8_t> inhibitory; ///< one a neuron, 0 or 1; one neuron in five is inhibitory
    std::vector<std::uint8_t> group;      ///< one a neuron: 0..15 left from low to high, 16..31 right
    std::vector<std::int32_t> bandStart; ///< numBands + 1 entries: neurons of band b are bandStart[b]..bandStart[b+1]-1
    std::vector<std::int32_t> groupStart; ///< numGroups + 1 entries, likewise
    std::vector<AxonEnd> axons; ///< a few of each neuron's own, axonsShown a neuron; empty until the brain is wired

    int size() const noexcept { return static_cast<int> (positions.size()); }
};

/** Lays the neurons out; positions and signs are drawn from the seed. */
BrainLayout layOutBrain (const BrainSpec&);

} // namespace galvani
