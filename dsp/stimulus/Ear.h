// Both ears: sound in, the level of every band at the end of every step out.
#pragma once

#include "dsp/stimulus/GammatoneBank.h"
#include "dsp/stimulus/HairCells.h"
#include "dsp/stimulus/LevelControl.h"

#include <array>
#include <span>

namespace galvani
{

class Ear
{
public:
    static constexpr int numBands = 2 * GammatoneBank::numBands; ///< left from low to high, then right
    using Levels = std::array<float, numBands>;

    void prepare (double sampleRate, double stepSeconds);
    void reset() noexcept;

    /** Hears a block.
        @param stepEnds  for each step that ends in the block, the index of its last sample; ascending, may repeat
        @param levels  receives one entry a step: 0 in silence, about 0.5 for the strongest band */
    void process (const float* left, const float* right, int numSamples, std::span<const int> stepEnds,
                  std::span<Levels> levels) noexcept;

    double centreFrequency (int band) const noexcept { return banks[0].centreFrequency (band); }

    /** The band (0..31) whose centre is nearest on the ERB scale. */
    int nearestBand (double frequencyHz) const noexcept;

private:
    std::array<GammatoneBank, 2> banks;
    std::array<HairCells, 2> cells;
    LevelControl control;
};

} // namespace galvani
