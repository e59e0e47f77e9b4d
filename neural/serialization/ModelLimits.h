// How large a model may be: beyond these it is a slip of the pen, or meant to harm.
#pragma once

#include <cstddef>
#include <cstdint>

namespace galvani::modelLimits
{

inline constexpr size_t documentBytes = 128 * 1024 * 1024;
inline constexpr int nesting = 8;
inline constexpr size_t layers = 256;
inline constexpr std::int64_t units = 65536;       ///< inputs, and outputs of a layer
inline constexpr std::int64_t weights = 8'000'000; ///< of all layers, biases included

/** The weights, the lists that hold them, and some more. */
inline constexpr size_t documentValues = static_cast<size_t> (weights) + 8 * static_cast<size_t> (units);

} // namespace galvani::modelLimits
