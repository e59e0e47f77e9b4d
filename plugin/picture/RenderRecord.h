// What the render picture shows, gathered column by column while the sound is rendered: its size does not grow
// with the length of the sound.
#pragma once

#include "dsp/engine/BlockActivity.h"
#include "neural/brain/BrainLayout.h"

#include <array>
#include <cstdint>
#include <vector>

namespace galvani
{

/** One column of pixels: means over the control ticks that fell into it, and the extremes of the output. */
struct RenderColumn
{
    std::array<float, numBands> bands {};           ///< level, see TickRecord
    std::array<float, numGroups> potentials {};     ///< mV
    std::array<float, numModulators> modulators {}; ///< 0..1
    std::array<float, 2> lowest {}, highest {};     ///< output, left and right
    int ticks = 0;
    bool heard = false;
};

class RenderRecord
{
public:
    /** @param longest     seconds that the render will last at most
        @param numColumns  width of the plots
        @param numRows     rows of the raster, a hemisphere */
    RenderRecord (double longest, double sampleRate, int numColumns, int numRows, const BrainLayout&);

    /** Takes the next block: what the brain did, and both channels that came out. */
    void add (const BlockActivity&, const std::array<const float*, 2>& output, int numSamples);

    /** To be called once, after the last block: spreads what was gathered over the columns. Columns in which nothing
        fell take their neighbour's. */
    void finish();

    const RenderColumn& column (int index) const { return recordedColumns[static_cast<size_t> (index)]; }
    int numColumns() const noexcept { return columns; }
    int numRows() const noexcept { return rows; }

    /** Spikes of excitatory (0) or inhibitory (1) neurons; row 0 has the lowest neurons. */
    int spikesAt (int hemisphere, int sign, int row, int columnIndex) const;

    /** How long the render was in the end. */
    double seconds() const noexcept { return length; }
    std::int64_t numSpikes() const noexcept { return spikes; }
    int numNeurons() const noexcept { return static_cast<int> (rasterRow.size()); }

    /** The loudest sample that came out, linear. */
    float peak() const noexcept { return loudest; }

private:
    size_t columnAt (double time) const noexcept;
    void hold();
    size_t rasterIndex (int hemisphere, int sign, int row, int columnIndex) const noexcept;

    double length, rate;
    int columns, rows;
    std::int64_t samples = 0, spikes = 0;
    float loudest = 0.0f;
    std::vector<RenderColumn> recordedColumns;
    std::vector<std::uint16_t> raster;
    std::vector<int> rasterRow;
    std::vector<std::uint8_t> hemisphereOf, signOf; ///< one a neuron
};

} // namespace galvani
