// What the monitors of a brain say after a control tick.
#pragma once

#include <array>
#include <cstddef>

namespace galvani
{

/** The bands of the electroencephalogram. Source of the borders: Buzsaki, Rhythms of the Brain (2006). */
enum class BrainWave
{
    delta, ///< 1-4 Hz
    theta, ///< 4-8 Hz
    alpha, ///< 8-13 Hz
    beta,  ///< 13-30 Hz
    gamma  ///< 30-100 Hz
};

inline constexpr int numBrainWaves = 5;

struct BrainReadings
{
    float rate = 0.0f;                             ///< mean over all neurons, Hz, averaged over the memory
    float excitatoryRate = 0.0f;                   ///< mean over excitatory neurons, Hz, likewise
    float inhibitoryRate = 0.0f;                   ///< mean over inhibitory neurons, Hz, likewise
    float synchrony = 0.0f;                        ///< 0..1, see PopulationMonitor
    float fieldPotential = 0.0f;                   ///< proxy of the local field potential, pA, see FieldPotential
    std::array<float, numBrainWaves> bandPower {}; ///< of the field potential, pA^2, see BandPower
    float branching = 0.0f;                        ///< spikes a spike causes, see BranchingRatio
    float balance = 0.5f;                          ///< share of excitation in the synaptic current, see CurrentBalance
    float meanWeight_pA = 0.0f;                    ///< of the synapses that were chosen to be watched
    float relativeWeight = 1.0f;                   ///< that weight over its start

    float power (BrainWave wave) const noexcept { return bandPower[static_cast<size_t> (wave)]; }
    bool operator== (const BrainReadings&) const = default;
};

} // namespace galvani
