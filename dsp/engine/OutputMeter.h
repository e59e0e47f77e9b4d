// Levels of the last block, for meters.
#pragma once

namespace galvani
{

struct OutputMeter
{
    float peak = 0.0f;             ///< of the output, linear, over the last block
    float meanSquare = 0.0f;       ///< of the output, both channels averaged, over the last block
    float limiterReduction = 0.0f; ///< dB, 0 or above
};

} // namespace galvani
