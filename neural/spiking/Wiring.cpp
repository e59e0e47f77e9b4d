#include "neural/spiking/Wiring.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace galvani
{

Wiring Wiring::of (const std::vector<Synapse>& synapses, int neurons)
{
    Wiring wiring;
    wiring.rowStart.assign (static_cast<size_t> (neurons) + 1, 0);
    for (const auto& s : synapses)
    {
        if (s.from < 0 || s.from >= neurons || s.to < 0 || s.to >= neurons)
            throw std::invalid_argument ("a synapse from " + std::to_string (s.from) + " to " + std::to_string (s.to)
                                         + " leaves the " + std::to_string (neurons) + " neurons");
        if (s.delaySteps < 1 || s.delaySteps > 65535)
            throw std::invalid_argument ("a delay of " + std::to_string (s.delaySteps) + " steps is not in 1..65535");
        ++wiring.rowStart[static_cast<size_t> (s.from) + 1];
        wiring.longestDelay = std::max (wiring.longestDelay, s.delaySteps);
    }
    for (size_t n = 1; n < wiring.rowStart.size(); ++n)
        wiring.rowStart[n] += wiring.rowStart[n - 1];

    std::vector<std::uint32_t> order (synapses.size());
    auto nextInRow = wiring.rowStart;
    for (std::uint32_t i = 0; i < synapses.size(); ++i)
        order[nextInRow[static_cast<size_t> (synapses[i].from)]++] = i;
    for (size_t n = 0; n + 1 < wiring.rowStart.size(); ++n)
        std::stable_sort (order.begin() + wiring.rowStart[n], order.begin() + wiring.rowStart[n + 1],
                          [&] (auto a, auto b) { return synapses[a].delaySteps < synapses[b].delaySteps; });

    wiring.target.reserve (order.size());
    wiring.weight.reserve (order.size());
    wiring.delay.reserve (order.size());
    for (const auto i : order)
    {
        wiring.target.push_back (synapses[i].to);
        wiring.weight.push_back (synapses[i].weight_pA);
        wiring.delay.push_back (static_cast<std::uint16_t> (synapses[i].delaySteps));
    }
    return wiring;
}

} // namespace galvani
