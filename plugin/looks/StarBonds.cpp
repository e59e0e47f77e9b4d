#include "plugin/looks/StarBonds.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void StarBonds::prepare (std::span<const SpacePoint> places)
{
    const auto every = std::max<size_t> (1, (places.size() + mostStars - 1) / mostStars);
    chosen.clear();
    for (size_t n = 0; n < places.size(); n += every)
        chosen.push_back (static_cast<std::int32_t> (n));
    active.assign (chosen.size(), 0.0f);
    mean.assign (chosen.size(), 0.0f);
    all.clear();

    struct Other
    {
        float squared;
        std::uint16_t star;
    };
    std::vector<Other> others;
    for (size_t a = 0; a < chosen.size(); ++a)
    {
        const auto p = places[static_cast<size_t> (chosen[a])];
        others.clear();
        for (size_t b = 0; b < chosen.size(); ++b)
        {
            const auto q = places[static_cast<size_t> (chosen[b])];
            if (a != b && (p.x < 0.0f) == (q.x < 0.0f))
                others.push_back ({ (p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y) + (p.z - q.z) * (p.z - q.z),
                                    static_cast<std::uint16_t> (b) });
        }
        // The two nearest and some that are further off: lines of one length would make a net of it, not figures.
        constexpr size_t looked = 22;
        const auto sorted = std::min (looked, others.size());
        std::partial_sort (others.begin(), others.begin() + static_cast<std::ptrdiff_t> (sorted), others.end(),
                           [] (const Other& x, const Other& y) { return x.squared < y.squared; });
        for (const size_t rank : { 0u, 2u, 5u, 9u, 16u })
            if (rank < sorted && (a < others[rank].star || rank > 3))
                all.push_back ({ static_cast<std::uint16_t> (a), others[rank].star, 0.0f });
    }
}

void StarBonds::advance (std::span<const float> flash, double seconds)
{
    const auto time = static_cast<float> (std::clamp (seconds, 0.0, 0.1));
    const auto step = 1.0f - std::exp (-time / memorySeconds);
    for (size_t s = 0; s < chosen.size(); ++s)
    {
        const auto now = static_cast<size_t> (chosen[s]) < flash.size() ? flash[static_cast<size_t> (chosen[s])] : 0.0f;
        active[s] = std::clamp ((now - 0.45f) / 0.25f, 0.0f, 1.0f); // fired within the last 30 ms or so
        mean[s] += step * (active[s] - mean[s]);
    }
    const auto left = std::exp (-time / fadeSeconds);
    for (auto& bond : all)
    {
        const auto together = active[bond.a] * active[bond.b] - mean[bond.a] * mean[bond.b];
        bond.strength = std::clamp (bond.strength * left + gain * time * together, 0.0f, 1.0f);
    }
}

} // namespace galvani
