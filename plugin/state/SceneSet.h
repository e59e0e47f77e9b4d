// The eight scenes of a project, and how long the way to one takes.
#pragma once

#include "plugin/state/Scene.h"

#include <array>
#include <cstddef>
#include <memory>

namespace galvani
{

struct SceneSet
{
    static constexpr int count = 8;
    static constexpr float longestMorph_s = 30.0f;

    std::array<std::shared_ptr<const Scene>, count> slots; ///< none: empty
    float morph_s = 2.0f;                                  ///< 0: at once

    static bool has (int slot) noexcept { return slot >= 0 && slot < count; }
    const Scene* at (int slot) const { return has (slot) ? slots[static_cast<size_t> (slot)].get() : nullptr; }

    bool operator== (const SceneSet& other) const
    {
        for (size_t s = 0; s < slots.size(); ++s)
            if (slots[s] != other.slots[s]
                && (slots[s] == nullptr || other.slots[s] == nullptr || ! (*slots[s] == *other.slots[s])))
                return false;
        return morph_s == other.morph_s;
    }
};

} // namespace galvani
