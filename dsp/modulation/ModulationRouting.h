// Which sources move which targets, and how: the routes of the modulation matrix.
#pragma once

#include "dsp/modulation/ModulationRoute.h"
#include "dsp/modulation/ModulationSource.h"
#include "dsp/modulation/ModulationTarget.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace galvani
{

/** At most one route from a source to a target. A bipolar source swinging from 0 to 1 moves its target from -depth to
    +depth of its normalised range around where its knob stands, a unipolar one from 0 to depth. */
class ModulationRouting
{
public:
    static constexpr int maximumRoutes = 64;

    std::span<const ModulationRoute> routes() const& noexcept { return { kept.data(), number }; }
    std::span<const ModulationRoute> routes() const&& = delete; ///< they would be gone before they are read
    int size() const noexcept { return static_cast<int> (number); }
    bool isFull() const noexcept { return number == kept.size(); }

    /** The route from a source to a target, or nullptr. */
    const ModulationRoute* find (size_t source, size_t target) const noexcept
    {
        const auto place = placeOf (source, target);
        return place < number ? &kept[place] : nullptr;
    }

    /** 0 where there is no route. */
    float depth (size_t source, size_t target) const noexcept
    {
        const auto* route = find (source, target);
        return route != nullptr ? route->depth : 0.0f;
    }

    /** Sets the depth of a route, which is made when it is not there and goes when the depth is 0.
        @returns false when there is no room for another */
    bool setDepth (size_t source, size_t target, float depth) noexcept
    {
        if (depth == 0.0f)
        {
            remove (source, target);
            return true;
        }
        auto route = ModulationRoute { static_cast<int> (source), static_cast<int> (target) };
        if (const auto* present = find (source, target))
            route = *present;
        route.depth = depth;
        return set (route);
    }

    /** Adds a route, or puts it in the place of the one between the same two.
        @returns false when there is no room for another */
    bool set (const ModulationRoute& route) noexcept
    {
        const auto place = placeOf (static_cast<size_t> (route.source), static_cast<size_t> (route.target));
        if (place == kept.size())
            return false;
        kept[place] = route;
        number = std::max (number, place + 1);
        return true;
    }

    void remove (size_t source, size_t target) noexcept
    {
        const auto place = placeOf (source, target);
        if (place >= number)
            return;
        std::copy (kept.begin() + static_cast<std::ptrdiff_t> (place) + 1,
                   kept.begin() + static_cast<std::ptrdiff_t> (number),
                   kept.begin() + static_cast<std::ptrdiff_t> (place));
        kept[--number] = {};
    }

    bool operator== (const ModulationRouting& other) const noexcept
    {
        return std::equal (kept.begin(), kept.begin() + static_cast<std::ptrdiff_t> (number), other.kept.begin(),
                           other.kept.begin() + static_cast<std::ptrdiff_t> (other.number));
    }

private:
    /** The number of routes, where there is none. */
    size_t placeOf (size_t source, size_t target) const noexcept
    {
        size_t place = 0;
        while (place < number
               && (static_cast<size_t> (kept[place].source) != source
                   || static_cast<size_t> (kept[place].target) != target))
            ++place;
        return place;
    }

    std::array<ModulationRoute, maximumRoutes> kept {};
    size_t number = 0;
};

} // namespace galvani
