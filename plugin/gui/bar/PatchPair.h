// Two settings side by side, A and B, of which one plays.
#pragma once

#include "plugin/state/Patch.h"

#include <array>
#include <optional>

namespace galvani
{

class PatchPair
{
public:
    int active() const noexcept { return activeSlot; }

    /** Puts what plays away in the active slot and makes the other one active.
        @returns what is to be played now; the first time, the other slot is a copy of what plays */
    Patch exchange (const Patch& playing)
    {
        slots[static_cast<size_t> (activeSlot)] = playing;
        activeSlot = 1 - activeSlot;
        auto& other = slots[static_cast<size_t> (activeSlot)];
        if (! other)
            other = playing;
        return *other;
    }

private:
    std::array<std::optional<Patch>, 2> slots;
    int activeSlot = 0;
};

} // namespace galvani
