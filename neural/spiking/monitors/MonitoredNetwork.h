// What the monitors have to know of a network before it runs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

struct MonitoredNetwork
{
    /** @param groupOfEach, inhibitory  one entry a neuron */
    MonitoredNetwork (const std::vector<std::uint8_t>& groupOfEach, const std::vector<std::uint8_t>& isInhibitory,
                      int groups)
        : group (groupOfEach), inhibitory (isInhibitory), outWeight_pA (groupOfEach.size()), numGroups (groups)
    {
    }

    /** Call for each synapse. */
    void addSynapse (std::int32_t from, double weight_pA, double delay_ms)
    {
        outWeight_pA[static_cast<size_t> (from)] += weight_pA < 0.0 ? -weight_pA : weight_pA;
        (inhibitory[static_cast<size_t> (from)] != 0 ? inhibition : excitation).add (delay_ms);
    }

    /** The delays of synapses of one sign. */
    struct Delays
    {
        double sum_ms = 0.0;
        std::int64_t number = 0;

        void add (double delay_ms) noexcept
        {
            sum_ms += delay_ms;
            ++number;
        }
        double mean_ms() const noexcept { return number > 0 ? sum_ms / static_cast<double> (number) : 0.0; }
    };

    int size() const noexcept { return static_cast<int> (group.size()); }
    double meanDelay_ms() const noexcept
    {
        return Delays { excitation.sum_ms + inhibition.sum_ms, excitation.number + inhibition.number }.mean_ms();
    }

    std::vector<std::uint8_t> group, inhibitory;
    std::vector<double> outWeight_pA; ///< size of all weights of a neuron's synapses, summed
    int numGroups;
    Delays excitation, inhibition;
    double synapticTime_ms = 5.0;
    double startWeight_pA = 0.0; ///< what the mean weight is compared with; 0: it is taken for unchanged
};

} // namespace galvani
