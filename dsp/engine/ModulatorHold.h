// Lets modulators glide from what the dense network says to where a hand holds them, and back.
#pragma once

#include "dsp/engine/HeldModulators.h"
#include "dsp/engine/ReadOut.h"

namespace galvani
{

/** Once a control tick. A grip goes from 0 to 1 in 60 ms, and back when the hand lets go:
    modulator = free + grip (held - free). The held value itself moves no faster than from 0 to 1 in that time. */
class ModulatorHold
{
public:
    static constexpr int glideTicks = 60;

    /** What is held before the next tick is held from it on, without a glide. */
    void reset() noexcept { hasBegun = false; }

    void set (const HeldModulators& wish) noexcept { wanted = wish.sane(); }

    void apply (Modulators&) noexcept;

private:
    HeldModulators wanted;
    Modulators held {};
    std::array<int, numModulators> grip {}; ///< in 1 / glideTicks
    bool hasBegun = false;
};

} // namespace galvani
