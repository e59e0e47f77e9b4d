// Measures the f-I curve of a population: steady currents in steps, and the spikes that they cause.
#pragma once

#include "neural/training/tuning/FiringCurve.h"

#include <cstdint>

namespace galvani
{

/** The defaults are the default brain's neurons with the noise that it begins with. */
struct FiringMeasurement
{
    LifParameters neuron;
    double noise_pA = 130.0; ///< standard deviation of the white current in each step
    double lowest_pA = 0.0;
    double highest_pA = 1000.0;
    int currents = 51;     ///< from the lowest to the highest, equally far apart
    int neuronsEach = 16;  ///< at each current, which do not hear each other
    double settle_s = 0.1; ///< before spikes count
    double count_s = 2.0;  ///< during which they do
    double dt_ms = 0.1;
    std::uint64_t seed = 1; ///< of the noise
};

/** All currents run side by side in one network: the default takes some ten milliseconds.
    @throws std::invalid_argument  with one line on a setting that is out of range */
FiringCurve measureFiringCurve (const FiringMeasurement& = {});

} // namespace galvani
