// Checks of single words, before any work begins.
#pragma once

#include <CLI/CLI.hpp>

#include <cstdint>

namespace galvani
{

/** A whole number; CLI11 alone would let "1e3" or "-1" through in some versions.
 */
CLI::Validator wholeNumber (std::uint64_t least = 0, std::uint64_t greatest = UINT64_MAX);

/** Which ends of a range belong to it. */
enum class Bounds
{
    closed,
    openBelow, ///< not the least
    openAbove  ///< not the greatest
};

/** A finite number. @param greatest  of double: there is none */
CLI::Validator numberWithin (double least, double greatest, Bounds);

} // namespace galvani
