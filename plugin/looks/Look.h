// The looks that the picture of the brain can have.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace galvani
{

enum class Look
{
    network,       ///< two hemispheres of glowing neurons, and the traffic between them
    constellation, ///< neurons that fire together, joined by fine lines
    heatField,     ///< activity as heat that spreads
    rasterRain,    ///< spikes that fall
    weights        ///< the matrix of what was learned
};

/** As the command line, files and menus name them. */
inline constexpr std::array<const char*, 5> lookNames { "network", "constellation", "heat-field", "raster-rain",
                                                        "weights" };
inline constexpr size_t numLooks = lookNames.size();

inline constexpr const char* nameOf (Look look) noexcept { return lookNames[static_cast<size_t> (look)]; }

/** Nothing for a name that is none. */
inline std::optional<Look> lookNamed (std::string_view name) noexcept
{
    for (size_t i = 0; i < numLooks; ++i)
        if (name == lookNames[i])
            return static_cast<Look> (i);
    return {};
}

} // namespace galvani
