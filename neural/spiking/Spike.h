// One spike: which neuron, in which step.
#pragma once

#include <cstdint>

namespace galvani
{

struct Spike
{
    std::int64_t step; ///< of 0.1 ms, counted from reset
    std::int32_t neuron;
    bool operator== (const Spike&) const = default;
};

} // namespace galvani
