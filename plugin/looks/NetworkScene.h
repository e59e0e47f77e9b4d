// All that is to be drawn of the network in one frame, in pixels: what software and graphics card both draw.
#pragma once

#include <cstdint>
#include <vector>

namespace galvani
{

/** A disc (see discLight) and around it a halo (see haloLight), of which either may have no light. All light adds up.
 */
struct ScenePoint
{
    float x, y;       ///< pixels, from the upper left corner
    float radius;     ///< pixels; below LightShapes::least a disc keeps that radius and is dimmer, by area
    float light;      ///< intensity, 0..1 as the palette's and a little above
    float haloRadius; ///< pixels
    float haloLight;  ///< intensity in its middle; 0: there is none
};

/** A corner of an axon; light goes evenly from one to the next. */
struct AxonCorner
{
    float x, y;
    float light; ///< intensity
};

struct NetworkScene
{
    std::vector<ScenePoint>
        points; ///< each neuron that is not dark, the air that glows around them, and spikes on their way
    std::vector<AxonCorner> corners; ///< of all axons, one after the other, cornersPerAxon each
    float axonWidth = 1.0f;          ///< pixels, and half a pixel to either side for the light to fall off

    static constexpr int cornersPerAxon = 25;
};

} // namespace galvani
