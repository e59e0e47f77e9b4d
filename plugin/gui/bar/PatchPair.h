// Two settings side by side, A and B, of which one plays, or something between them.
#pragma once

#include "plugin/state/EditedPatch.h"

#include <array>
#include <cstddef>
#include <optional>

namespace galvani
{

class PatchPair
{
public:
    static constexpr int between = 2;

    /** 0: A plays, 1: B, or between. */
    int active() const noexcept { return activeSlot; }

    /** Puts what plays away in the active slot, if one is, and makes another one active.
        @returns what is to be played now; the first time, a slot is a copy of what plays */
    EditedPatch go (int slot, const EditedPatch& playing)
    {
        putAway (playing);
        activeSlot = slot;
        auto& wanted = slots[static_cast<size_t> (slot)];
        if (! wanted)
            wanted = playing;
        return *wanted;
    }

    /** Whether there are two to go between. */
    bool canMorph() const noexcept
    {
        return activeSlot == between || slots[static_cast<size_t> (1 - activeSlot)].has_value();
    }

    /** Leaves the active slot for what lies between; if canMorph(). */
    void leave (const EditedPatch& playing)
    {
        putAway (playing);
        activeSlot = between;
    }

    /** What plays between is the nearer slot's from now on. */
    void settle() noexcept
    {
        if (activeSlot == between)
            activeSlot = nearer();
    }

    int nearer() const noexcept { return morphPlace < 0.5f ? 0 : 1; }
    const EditedPatch& side (int slot) const { return *slots[static_cast<size_t> (slot)]; }

    /** Where between A (0) and B (1); kept while one of them plays. */
    float place() const noexcept { return morphPlace; }
    void setPlace (float x) noexcept { morphPlace = x; }

private:
    void putAway (const EditedPatch& playing)
    {
        if (activeSlot != between)
            slots[static_cast<size_t> (activeSlot)] = playing;
    }

    std::array<std::optional<EditedPatch>, 2> slots;
    int activeSlot = 0;
    float morphPlace = 0.5f;
};

} // namespace galvani
