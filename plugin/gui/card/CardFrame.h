// A frame of the network as it is handed to the graphics card: plain data, and nothing else crosses the threads.
#pragma once

#include "plugin/looks/NetworkScene.h"

#include <cstdint>
#include <vector>

namespace galvani
{

struct CardFrame
{
    int width = 0, height = 0; ///< pixels that the scene is laid out for
    NetworkScene scene;
    int gainColumns = 1, gainRows = 1;
    std::vector<float> gains { 1.0f }; ///< 0..1, row by row from above: see LightGuard
    std::uint64_t number = 0;          ///< counts frames; 0 is none
};

} // namespace galvani
