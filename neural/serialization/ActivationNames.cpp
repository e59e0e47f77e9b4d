#include "neural/serialization/ActivationNames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace galvani
{

namespace
{

using Name = std::pair<std::string_view, Activation>;

/** The first of each is the one that is written. */
constexpr std::array<Name, 10> names { {
    { "", Activation::identity },
    { "linear", Activation::identity },
    { "identity", Activation::identity },
    { "sigmoid", Activation::sigmoid },
    { "tanh", Activation::tanh },
    { "relu", Activation::relu },
    { "leaky_relu", Activation::leakyRelu },
    { "softplus", Activation::softplus },
    { "softmax", Activation::softmax },
    { "lif_rate", Activation::lifRate },
} };

} // namespace

std::string_view nameOf (Activation activation) noexcept
{
    return std::find_if (names.begin(), names.end(), [&] (const Name& name) { return name.second == activation; })
        ->first;
}

std::optional<Activation> activationCalled (std::string_view name) noexcept
{
    const auto* const found =
        std::find_if (names.begin(), names.end(), [&] (const Name& known) { return known.first == name; });
    if (found == names.end())
        return {};
    return found->second;
}

std::string activationNames()
{
    std::string all;
    for (const auto& [name, activation] : names)
        if (! name.empty())
            all += (all.empty() ? "" : ", ") + std::string (name);
    return all;
}

} // namespace galvani
