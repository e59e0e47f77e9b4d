// The living picture of the brain in one of its looks, at any size: what window, full screen, still and video draw.
#pragma once

#include "plugin/activity/LiveActivity.h"
#include "plugin/looks/LightGuard.h"
#include "plugin/looks/Look.h"
#include "plugin/looks/LookPainter.h"
#include "plugin/looks/PickNeuron.h"
#include "plugin/looks/PixelGrid.h"
#include "plugin/looks/SceneBuilder.h"

#include <array>
#include <memory>
#include <vector>

namespace galvani
{

/** Frames follow from the activity and the times that were given alone, so that a video is the same every time. */
class LivePicture
{
public:
    explicit LivePicture (const LiveActivity&);
    ~LivePicture();

    void setLook (Look) noexcept;
    Look look() const noexcept { return shownLook; }

    /** With reduced motion nothing turns or drifts by itself. */
    void setReducedMotion (bool) noexcept;

    /** From where the hemispheres are looked at; to be turned by hand. */
    Viewpoint& viewpoint() noexcept { return eye; }

    /** Lets time pass, once a frame, after the activity was updated. */
    void advance (double seconds);

    /** Fills the whole grid.
        @param scale  pixels of the grid per unit: 1 on a common screen, 2 on a fine one */
    void render (PixelGrid, float scale);

    /** Gives back the space of a large picture that was rendered once. */
    void releaseSpace();

    /** Lets the guard against flashes look at the frame as render() does, without drawing it at that size: for those
       who draw it by other means. @returns the guard, which knows how much light may be shown where */
    const LightGuard& guardWithoutPainting (int width, int height, float scale);

    /** What render() draws in the look "network" at that size, for those who draw it by other means; until the next
        call. */
    const NetworkScene& networkScene (int width, int height, float scale);

    /** The neuron that is drawn nearest to a point of a picture of that size, in the looks that show the hemispheres;
       -1 beside the brain. */
    int pick (float x, float y, float width, float height);

    /** Where a neuron is drawn in a picture of that size. The neuron must be one of the brain's. */
    ViewPoint placeOf (int neuron, float width, float height);

private:
    void followBrain();
    LookScene scene() const noexcept { return { activity, hemispheres, lit }; }
    void light();

    const LiveActivity& activity;
    Look shownLook = Look::network;
    Viewpoint eye;
    Hemispheres hemispheres;
    std::array<std::unique_ptr<LookPainter>, numLooks> painters;
    SceneBuilder builder;
    LightField field, small;
    LightGuard guard;
    std::vector<float> lit;            ///< of each neuron's flash, what may be seen
    std::vector<std::uint32_t> ground; ///< a pixel each
    int groundWidth = 0, groundHeight = 0;
    int brainShown = -1;
    double sinceRender = 0.0; ///< seconds
};

} // namespace galvani
