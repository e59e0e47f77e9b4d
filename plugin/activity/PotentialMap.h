// The mean membrane potential of every group over the last four seconds: one column every 10 ms.
#pragma once

#include "dsp/engine/BlockActivity.h"

#include <array>
#include <cstdint>
#include <vector>

namespace galvani
{

class PotentialMap
{
public:
    static constexpr int columns = 400;
    static constexpr int ticksPerColumn = 10;
    static constexpr float lowest = -65.0f,
                           highest = -50.0f;     ///< mV: black and white. At rest the bias holds neurons near -62
    using Column = std::array<float, numGroups>; ///< 0..1 between lowest and highest

    PotentialMap() : ring (columns) {}

    void reset();
    void add (const TickRecord&);

    /** The column that was finished `age` columns ago, 0 being the newest; age in 0..columns - 1. */
    const Column& column (int age) const noexcept;

private:
    std::vector<Column> ring;
    Column sum {};
    int ticksInSum = 0;
    std::int64_t numFinished = 0;
};

} // namespace galvani
