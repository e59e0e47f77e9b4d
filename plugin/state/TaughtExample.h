// A sound and the voice that it shall play: what the dense network is taught with.
#pragma once

#include "dsp/modulation/ModulationTarget.h"
#include "neural/brain/BrainFeatures.h"

#include <array>
#include <string>

namespace galvani
{

struct TaughtExample
{
    std::string name;
    float seconds = 0.0f;                             ///< of playing before it was taught, for the list
    std::array<float, numFeatures> features {};       ///< of the brain, mean over the last second
    std::array<float, numFeatures> deviation {};      ///< standard deviation over that second
    std::array<float, numTaughtTargets> positions {}; ///< of the wanted voice, as knobs and modulators made it
    std::array<float, numModulators> modulators {};   ///< as they were heard, 0..1
    float surprise = 0.0f;                            ///< of the brain, see dsp/engine/Heard.h
    bool operator== (const TaughtExample&) const = default;
};

} // namespace galvani
