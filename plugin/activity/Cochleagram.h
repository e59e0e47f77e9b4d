// The last seconds of what the ear heard: one column every 10 ms, one row a band.
#pragma once

#include "dsp/engine/BlockActivity.h"
#include "plugin/activity/ColumnGuard.h"

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

    Cochleagram() : ring (columns), shownRing (columns), guard (bandsPerHemisphere, 100) {}

    void reset();
    void add (const TickRecord&);

    /** The column that was finished `age` columns ago, 0 being the newest; age in 0..columns - 1. */
    const Column& column (int age) const noexcept;

    /** The same as it is to be drawn, which differs while volleys come faster than six a second, see ColumnGuard. */
    const Column& shown (int age) const noexcept;

    /** Whether columns that follow are guarded, as they are unless this says otherwise. */
    void setGuarded (bool shouldBe) noexcept { isGuarded = shouldBe; }

    /** Counts finished columns. */
    std::int64_t finished() const noexcept { return numFinished; }

private:
    std::vector<Column> ring, shownRing;
    ColumnGuard guard;
    bool isGuarded = true;
    Column sum {};
    int ticksInSum = 0;
    std::int64_t numFinished = 0;
};

} // namespace galvani
