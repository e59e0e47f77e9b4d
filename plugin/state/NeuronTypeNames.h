// The types of neuron by the ids that documents use.
#pragma once

#include "neural/brain/BrainLayout.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace galvani
{

inline constexpr std::array neuronTypeIds { "lif", "adex", "izhikevich" }; ///< in the order of NeuronType

constexpr const char* idOf (NeuronType type) noexcept { return neuronTypeIds[static_cast<size_t> (type)]; }

constexpr std::optional<NeuronType> neuronTypeCalled (std::string_view id) noexcept
{
    for (size_t i = 0; i < neuronTypeIds.size(); ++i)
        if (id == neuronTypeIds[i])
            return static_cast<NeuronType> (i);
    return {};
}

} // namespace galvani
