// Reads a whole file of text.
#pragma once

#include <cstddef>
#include <string>

namespace galvani
{

/** Throws CommandError when the file is not there, cannot be read or is larger than that. */
std::string readTextFile (const std::string& path, size_t mostBytes);

} // namespace galvani
