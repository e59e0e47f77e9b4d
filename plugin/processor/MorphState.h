// A morph that goes on: the two sounds, and the weights between them.
#pragma once

#include "dsp/engine/WeightMorph.h"
#include "plugin/state/EditedPatch.h"

#include <cstdint>
#include <memory>

namespace galvani
{

struct MorphState
{
    EditedPatch a, b;
    EditedPatch before;         ///< what played when it began
    float place = 0.0f;         ///< 0..1
    bool isMoving = false;      ///< between beginMorph() and endMorph()
    bool hasMoved = false;      ///< since beginMorph()
    bool originIsB = false;     ///< whose name is shown
    bool morphsWeights = false; ///< both have one brain, with other weights
    std::shared_ptr<WeightMorph> weights;
    std::uint32_t generation = 0;   ///< of the patch, when it began
    std::uint32_t brainVersion = 0; ///< that the weights are for
    std::uint32_t number = 0;       ///< counted from 1; 0: there was none
};

} // namespace galvani
