// What a video is to look like.
#pragma once

#include "plugin/looks/Look.h"

#include <cstdint>

namespace galvani
{

struct VideoSpec
{
    static constexpr int leastSide = 16, greatestWidth = 7680, greatestHeight = 4320;
    static constexpr int leastRate = 1, greatestRate = 120;

    Look look = Look::network;
    int width = 1920, height = 1080; ///< pixels, both even: the colours of a video stand for two by two
    int framesPerSecond = 60;

    /** The sample before which frame k, the k-th from 0, shows the brain: ceil (k rate / framesPerSecond). */
    std::int64_t sampleOfFrame (std::int64_t frame, double sampleRate) const noexcept
    {
        const auto rate = static_cast<std::int64_t> (sampleRate);
        return (frame * rate + framesPerSecond - 1) / framesPerSecond;
    }
};

} // namespace galvani
