// How far apart two channels sound: mono at 0, as they are at 1, twice as wide at 2.
#pragma once

namespace galvani
{

struct Width
{
    /** Scales the difference of the channels. @param width  one value a sample, 0..2 */
    static void process (float* left, float* right, const float* width, int numSamples) noexcept
    {
        for (int i = 0; i < numSamples; ++i)
        {
            const auto middle = 0.5f * (left[i] + right[i]);
            const auto side = 0.5f * (left[i] - right[i]) * width[i];
            left[i] = middle + side;
            right[i] = middle - side;
        }
    }
};

} // namespace galvani
