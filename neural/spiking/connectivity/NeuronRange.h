// Neighbouring numbers in a network: a population as connectivity rules see it.
#pragma once

#include <cstdint>

namespace galvani
{

struct NeuronRange
{
    std::int32_t first = 0, size = 0;
    bool operator== (const NeuronRange&) const = default;
};

} // namespace galvani
