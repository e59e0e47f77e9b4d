// The living picture of the brain in one of its looks, at any size: what window, full screen, still and video draw.
#pragma once

#include "plugin/activity/LiveActivity.h"
#include "plugin/looks/GlowField.h"
#include "plugin/looks/Look.h"
#include "plugin/looks/PixelGrid.h"

#include <vector>

namespace galvani
{

/** Frames follow from the activity and the times that were given alone, so that a video is the same every time. */
class LivePicture
{
public:
    explicit LivePicture (const LiveActivity&);

    void setLook (Look) noexcept;
    Look look() const noexcept { return shownLook; }

    /** With reduced motion nothing turns or drifts by itself. */
    void setReducedMotion (bool) noexcept;

    /** Lets time pass, once a frame, after the activity was updated. */
    void advance (double seconds);

    /** Fills the whole grid.
        @param scale  pixels of the grid per unit: 1 on a common screen, 2 on a fine one */
    void render (PixelGrid, float scale);

private:
    const LiveActivity& activity;
    Look shownLook = Look::network;
    bool reducedMotion = false;
    GlowField field;
    std::vector<std::uint32_t> ground; ///< a pixel each
    int brainLaidOut = -1;
    int widthLaidOut = 0, heightLaidOut = 0;
};

} // namespace galvani
