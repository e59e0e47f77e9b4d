// Lets a dream come and go: each of its numbers moves evenly to where it is wanted.
#pragma once

#include "dsp/engine/DreamShape.h"

namespace galvani
{

/** Once a control tick, on the audio thread. */
class DreamGlide
{
public:
    static constexpr int glideTicks = 200;

    /** A dream that is wanted before the next tick is there from it on, without a glide. */
    void reset() noexcept { hasBegun = false; }

    void set (const DreamShape&) noexcept;

    /** @returns whether now() has changed */
    bool tick() noexcept;

    const DreamShape& now() const noexcept { return shape; }

private:
    DreamShape wanted, shape, step; ///< step: of a tick
    int ticksLeft = 0;
    bool hasBegun = false;
};

} // namespace galvani
