// Where each mode of the resonators is heard, gliding from cell to cell.
#pragma once

#include "dsp/synthesis/ModeSet.h"

namespace galvani
{

/** Modes 0..15 from near the centre (mode 0) to the left, 16..31 likewise to the right, all nearer to the centre the
    less spread there is. Within a cell a gain moves in a straight line: left() + leftStep() * samples since the cell
    began. */
class ModePans
{
public:
    using Gains = ModeSet::Values;

    void prepare (double secondsPerCell) noexcept;

    /** The spread last set stays, without a glide towards it. */
    void reset() noexcept;

    /** 0 all in the middle .. 1 */
    void setSpread (float amount) noexcept;

    void enterCell (int samplesPerCell) noexcept;

    const Gains& left() const noexcept { return gainLeft; }
    const Gains& right() const noexcept { return gainRight; }
    const Gains& leftStep() const noexcept { return stepLeft; }
    const Gains& rightStep() const noexcept { return stepRight; }

private:
    void place (Gains& toLeft, Gains& toRight) const noexcept;

    alignas (64) Gains gainLeft {}, gainRight {}, stepLeft {}, stepRight {};
    Gains nextLeft {}, nextRight {};
    float spread = 1.0f, target = 1.0f, share = 1.0f;
    bool moves = false;
};

} // namespace galvani
