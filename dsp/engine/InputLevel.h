// How loud the sound is that the ear hears, from one control tick to the next.
#pragma once

#include <algorithm>
#include <cmath>

namespace galvani
{

class InputLevel
{
public:
    struct Level
    {
        float peak = 0.0f;       ///< of both channels, linear
        float meanSquare = 0.0f; ///< of both channels, averaged
    };

    void reset() noexcept { *this = {}; }

    void hear (const float* left, const float* right, int numSamples) noexcept
    {
        for (int i = 0; i < numSamples; ++i)
        {
            squares += left[i] * left[i] + right[i] * right[i];
            peak = std::max ({ peak, std::abs (left[i]), std::abs (right[i]) });
        }
        heard += numSamples;
    }

    /** What was heard since this was asked for last. */
    Level take() noexcept
    {
        const Level level { peak, heard > 0 ? 0.5f * squares / static_cast<float> (heard) : 0.0f };
        reset();
        return level;
    }

private:
    float squares = 0.0f, peak = 0.0f;
    int heard = 0;
};

} // namespace galvani
