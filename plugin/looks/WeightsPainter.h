// The look "weights": the matrix of groups, a cell as warm as its synapses are strong; what changes is marked.
#pragma once

#include "plugin/looks/LightBrush.h"
#include "plugin/looks/LookPainter.h"

#include <array>

namespace galvani
{

/** Rows are groups that spikes come from, columns those that they go to, the left hemisphere's first; lights along both
    sides show who fires. A cell brightens while both its groups do, which is when it learns. A weight that has grown
    since the brain was wired carries a bright core, and the cell of one that has shrunk is hollow; while weights are
    changing, their cells pulse. */
class WeightsPainter final : public LookPainter
{
public:
    void prepare (const LookScene&) override;
    void advance (const LookScene&, double seconds) override;
    void paint (LightField&, const LookScene&, const ViewProjection&, float scale) override;

private:
    struct Board;
    void paintCells (LightField&, const LookScene&, const Board&) const;
    void paintSides (LightField&, const Board&) const;

    LightBrush brush;
    std::array<float, numGroups> firing {};            ///< 0..1, smoothed
    std::array<float, numGroups * numGroups> seen {};  ///< pA, the means of the last frame
    std::array<float, numGroups * numGroups> pulse {}; ///< 0..1, of what has just changed
    bool hasSeen = false;
};

} // namespace galvani
