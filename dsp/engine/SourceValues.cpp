#include "dsp/engine/SourceValues.h"

namespace galvani
{

SourceValues sourceValuesOf (std::span<const float, numModulators> modulators, const BrainReadings& brain,
                             std::span<const float> groupRates, const HandValues& hands) noexcept
{
    // In the order of sources::ofTheBrain.
    const std::array<float, numBrainSources> readings {
        brain.rate,
        brain.excitatoryRate,
        brain.inhibitoryRate,
        brain.synchrony,
        brain.fieldPotential,
        brain.power (BrainWave::delta),
        brain.power (BrainWave::theta),
        brain.power (BrainWave::alpha),
        brain.power (BrainWave::beta),
        brain.power (BrainWave::gamma),
        brain.branching,
        brain.balance,
        brain.relativeWeight,
    };
    SourceValues values;
    std::copy (modulators.begin(), modulators.end(), values.begin());
    for (size_t b = 0; b < readings.size(); ++b)
    {
        const auto source = static_cast<size_t> (firstBrainSource) + b;
        values[source] = modulationSources[source].normalised (readings[b]);
    }
    // One curve for all groups, so that the compiler may take them four at a time.
    constexpr auto first = static_cast<size_t> (firstGroupSource);
    constexpr auto& ofGroups = modulationSources[first];
    for (size_t g = 0; g < numGroups; ++g)
        values[first + g] = groupRates[g] / (groupRates[g] + ofGroups.scale);
    std::copy (hands.begin(), hands.end(), values.begin() + firstHandSource);
    return values;
}

} // namespace galvani
