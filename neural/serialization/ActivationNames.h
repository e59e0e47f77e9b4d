// What activation functions are called in files and on the command line.
#pragma once

#include "neural/dense/Activation.h"

#include <optional>
#include <string>
#include <string_view>

namespace galvani
{

/** E.g. "relu"; "" for the identity, as in the files of RTNeural. */
std::string_view nameOf (Activation) noexcept;

/** Knows "linear" and "identity" too. */
std::optional<Activation> activationCalled (std::string_view) noexcept;

/** All names, with commas between them. */
std::string activationNames();

} // namespace galvani
