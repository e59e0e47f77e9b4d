// Adds points of light, halos and fine lines to a field, exactly where they are and not on the nearest pixel.
#pragma once

#include "plugin/looks/LightField.h"
#include "plugin/looks/LightShapes.h"

namespace galvani
{

/** Places are pixels from the upper left corner, 0.5 being the middle of the first pixel; what lies outside is cut off.
    Intensities are 0..1 as the palette's and may be larger. What is added stops at the most that a cell can hold. */
class LightBrush
{
public:
    static constexpr float greatestRadius = 200.0f, greatestHalo = 1000.0f; ///< pixels

    /** See discLight(). Its whole light is the same wherever between the pixels it lies, so that it does not flicker as
        it moves; what is smaller than LightShapes::least is drawn in that size and dimmer instead. */
    void disc (LightField&, float x, float y, float radius, float intensity) const noexcept;

    /** See haloLight(). */
    void halo (LightField& field, float x, float y, float radius, float intensity) const noexcept
    {
        halo (field, x, y, radius, radius, intensity);
    }

    /** One that is wider than high, or higher than wide. */
    void halo (LightField&, float x, float y, float radiusX, float radiusY, float intensity) const noexcept;

    /** A straight line whose light goes evenly from one intensity to the other.
        @param width  pixels, 1 and more */
    static void line (LightField&, float fromX, float fromY, float fromIntensity, float toX, float toY,
                      float toIntensity, float width) noexcept;

private:
    static void largeDisc (LightField&, float x, float y, float radius, float intensity) noexcept;

    const LightShapes& shapes = LightShapes::shared();
};

} // namespace galvani
