// A stereo sound in memory.
#pragma once

#include <vector>

namespace galvani
{

struct SoundData
{
    std::vector<float> left, right; ///< of equal length
    double sampleRate = 44100.0;
};

} // namespace galvani
