// The last seconds of what the ear heard: one column every 10 ms, one row a band.
#pragma once

#include "dsp/engine/BlockActivity.h"

#include <array>
#include <cstdint>
#include <vector>

namespace galvani
{

class Cochleagram
{
public:
    static constexpr int columns = 320;
    static constexpr int ticksPerColumn = 10;
    using Column = std::array<float, bandsPerHemisphere>; ///< low to high, left and right averaged

    Cochleagram() : ring (columns) {}

    void reset();
    void add (const TickRecord&);

    /** The column that was finished `age` columns ago, 0 being the newest; age in 0..columns - 1. */
    const Column& column (int age) const noexcept;

    /** Counts finished columns. */
    std::int64_t finished() const noexcept { return numFinished; }

private:
    std::vector<Column> ring;
    Column sum {};
    int ticksInSum = 0;
    std::int64_t numFinished = 0;
};

} // namespace galvani
