// Where the two sheets of the brain lie in a view, and back: low frequencies below, high ones above.
#pragma once

#include "neural/brain/BrainLayout.h"

#include <juce_graphics/juce_graphics.h>

#include <algorithm>
#include <cmath>

namespace galvani
{

class SheetProjection
{
public:
    SheetProjection (float width, float height) noexcept : middle (0.5f * width, 0.5f * height)
    {
        // Both discs span 2 x (hemisphereCentre + 1) = 4.3 by 2. They may be drawn taller than wide, as the hemispheres
        // of a brain seen from above, but not by more than half.
        perX = 0.84f * width / (2.0f * (hemisphereCentre + 1.0f));
        perY = 0.5f * 0.86f * height;
        perX = std::min (perX, 1.15f * perY);
        perY = std::min (perY, 1.5f * perX);
    }

    juce::Point<float> toView (SheetPosition place) const noexcept
    {
        return { middle.x + perX * place.x, middle.y - perY * place.y };
    }

    SheetPosition toSheet (juce::Point<float> point) const noexcept
    {
        return { (point.x - middle.x) / perX, (middle.y - point.y) / perY };
    }

    /** Pixels per unit, the geometric mean of both directions. */
    float scale() const noexcept { return std::sqrt (perX * perY); }

private:
    juce::Point<float> middle;
    float perX, perY;
};

/** True where a hemisphere is, or just beside it. */
inline bool isOnSheet (SheetPosition place) noexcept
{
    const auto distance = [place] (float centre) { return std::hypot (place.x - centre, place.y); };
    return std::min (distance (-hemisphereCentre), distance (hemisphereCentre)) <= 1.05f;
}

} // namespace galvani
