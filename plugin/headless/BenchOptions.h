// What was asked of `galvani bench`.
#pragma once

#include <string>

namespace galvani
{

struct BenchOptions
{
    int neurons = 1024;
    double seconds = 10.0;
    std::string stage = "all"; ///< or "ear", "brain", "dense", "voice"
    bool burst = false;
    bool plasticity = false; ///< the brain learns by timing and scales its weights, and its synapses tire
};

} // namespace galvani
