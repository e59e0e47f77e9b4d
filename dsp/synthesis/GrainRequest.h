// What a grain is asked to be.
#pragma once

namespace galvani
{

struct GrainRequest
{
    int sampleOffset = 0;      ///< where in the next block the grain begins
    float delaySeconds = 0.0f; ///< how long ago the sound was that it begins with
    float sizeSeconds = 0.1f;  ///< kept within minimumSizeSeconds and maximumSizeSeconds
    float pitchRatio = 1.0f;   ///< reading speed, 1/16..16; above 1 the delay is made long enough to stay in the past
    float pan = 0.0f;          ///< -1 left .. 1 right
    float level = 1.0f;        ///< -16..16
    bool reversed = false;     ///< reads from its first sound back into the past
    float shape = 0.0f;        ///< -1 fast attack, long decay .. 0 bell .. 1 slow swell, fast end
};

} // namespace galvani
