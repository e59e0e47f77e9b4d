// How space falls onto the pixels of a view, in perspective.
#pragma once

#include "plugin/looks/Hemispheres.h"
#include "plugin/looks/Viewpoint.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

/** A point of space as the view has it. */
struct ViewPoint
{
    float x, y;     ///< pixels, from the upper left corner; 0.5 is the middle of the first one
    float nearness; ///< 1 in the middle of the brain, more in front of it, less behind
};

class ViewProjection
{
public:
    ViewProjection (float width, float height, const Viewpoint& from) noexcept
        : middleX (0.5f * width),
          middleY (0.5f * height),
          perUnit (std::min (0.43f * width / Hemispheres::halfWidth, 0.405f * height / Hemispheres::halfHeight)),
          sinYaw (std::sin (from.yaw())),
          cosYaw (std::cos (from.yaw())),
          sinPitch (std::sin (from.pitch())),
          cosPitch (std::cos (from.pitch()))
    {
        centre (width, height);
        // Turned far by hand it may stand out of the view: then it is a little smaller.
        auto tallest = 0.0f;
        for (const auto x : { -1.5f, 1.5f })
            for (const auto y : { -0.8f, 0.8f })
                tallest =
                    std::max (tallest, std::abs (toView ({ x, y * Hemispheres::halfHeight, 0.0f }).y - 0.5f * height));
        perUnit *= std::min (1.0f, 0.42f * height / std::max (1.0e-3f, tallest));
        centre (width, height);
    }

    ViewPoint toView (SpacePoint p) const noexcept
    {
        const auto x = cosYaw * p.x + sinYaw * p.z, towards = cosYaw * p.z - sinYaw * p.x;
        const auto y = cosPitch * p.y + sinPitch * towards, z = cosPitch * towards - sinPitch * p.y;
        const auto nearness = distance / (distance - z);
        return { middleX + perUnit * nearness * x, middleY - perUnit * nearness * y, nearness };
    }

    float scale() const noexcept { return perUnit; } ///< pixels a unit of space, in the middle of the brain

    static constexpr float distance = 8.5f; ///< of the eye

private:
    /** What is nearer is larger: without this the brain would lean out of the middle as it turns. */
    void centre (float width, float height) noexcept
    {
        constexpr auto across = Hemispheres::halfWidth, up = Hemispheres::halfHeight, rim = -0.12f;
        const auto left = toView ({ -across, 0.0f, rim }), right = toView ({ across, 0.0f, rim });
        const auto low = toView ({ 0.0f, -up, rim }), high = toView ({ 0.0f, up, rim });
        middleX += 0.5f * (width - left.x - right.x);
        middleY += 0.5f * (height - low.y - high.y);
    }

    float middleX, middleY, perUnit, sinYaw, cosYaw, sinPitch, cosPitch;
};

} // namespace galvani
