// The signs that buttons carry, drawn as paths: the compiled-in fonts have no such letters.
#pragma once

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

enum class Sign
{
    previous,
    next,
    undo,
    redo,
    play,
    stop,
    cross,
    heart,
    gear
};

/** To be filled; within a square of side 1 around the origin. */
juce::Path pathOf (Sign);

} // namespace galvani
