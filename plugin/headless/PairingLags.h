// Finds out whether synapses were driven in pairs of spikes at lags of their own, as one does to measure a learning
// window.
#pragma once

#include "neural/spiking/Spike.h"
#include "neural/spiking/network/Synapse.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace galvani
{

class PairingLags
{
public:
    PairingLags (std::span<const Spike>, double dt_ms);

    /** The lag of each synapse, ms: from a spike's arrival to the target's spike. None at all unless every synapse saw
        its pairs at one lag, and there are several lags. */
    std::vector<float> of (std::span<const Synapse>) const;

private:
    /** True when it saw its pairs at one lag, in steps. */
    bool find (const Synapse&, std::int64_t& lag) const;

    double dt;
    std::map<std::int32_t, std::vector<std::int64_t>> trains; ///< steps, by neuron
};

} // namespace galvani
