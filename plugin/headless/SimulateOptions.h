// What was asked of `galvani simulate`.
#pragma once

#include <string>

namespace galvani
{

struct SimulateOptions
{
    std::string experiment;
    std::string precision = "double"; ///< or "float"
    std::string spikes, voltages, weights, picture;
};

} // namespace galvani
