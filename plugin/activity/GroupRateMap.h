// How fast every group fired in the last four seconds: one column every 10 ms.
#pragma once

#include "dsp/engine/BlockActivity.h"
#include "neural/brain/BrainLayout.h"
#include "plugin/activity/ColumnGuard.h"

#include <array>
#include <cstdint>
#include <vector>

namespace galvani
{

/** Rates are the groups' spikes by their neurons, smoothed over 40 ms: what Memory makes of them elsewhere would smear
    the picture. */
class GroupRateMap
{
public:
    static constexpr int columns = 400;
    static constexpr int ticksPerColumn = 10;
    static constexpr double secondsPerColumn = ticksPerColumn * tickSeconds;
    static constexpr double smoothing = 0.04;    ///< s
    using Column = std::array<float, numGroups>; ///< Hz

    static constexpr float white_Hz = 100.0f; ///< the palette's end

    GroupRateMap() : ring (columns), shownRing (columns), guard (numGroups, 100) {}

    /** 0..1, on the palette: the root, since most groups are far from the fastest. */
    static float levelOf (float hertz) noexcept;

    /** Begins anew, for the groups of this brain. */
    void prepare (const BrainLayout&);
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
    std::array<float, numGroups> spikesToHertz {};
    std::array<int, numGroups> spikes {};
    Column smooth {};
    int ticksInSum = 0;
    std::int64_t numFinished = 0;
};

} // namespace galvani
