// Mean rate, irregularity and synchrony of a list of spikes.
#pragma once

#include "neural/spiking/Spike.h"

#include <span>

namespace galvani
{

struct SpikeStatistics
{
    double rate_Hz = 0.0;
    double intervalVariation = 0.0; ///< mean over neurons of the CV of their inter-spike intervals
    double synchrony = 0.0;         ///< Fano factor of the population's spike count in bins of 5 ms

    static SpikeStatistics of (std::span<const Spike>, int neurons, std::int64_t steps, double dt_ms);
};

} // namespace galvani
