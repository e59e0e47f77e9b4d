// The round values that stand beside an axis.
#pragma once

#include "plugin/picture/PlotFrame.h"

#include <vector>

namespace galvani
{

/** Round values from `low` to `high`, both included, at most about `most` of them. None unless low < high. */
std::vector<LabelledTick> roundTicks (double low, double high, int most);

/** 1, 2 and 5 times powers of ten from `low` to `high` (both above zero); only the powers have a label where the
    range is wider than two decades. */
std::vector<LabelledTick> logarithmicTicks (double low, double high);

/** The least multiple of a round step that is not below the value: where an axis from zero may end. */
double roundTop (double value);

} // namespace galvani
