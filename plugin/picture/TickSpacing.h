// Chooses round numbers for the ticks of an axis.
#pragma once

namespace galvani
{

struct TickSpacing
{
    double step;  ///< 1, 2 or 5 times a power of ten
    int decimals; ///< that its multiples need
};

/** The finest spacing that puts at most `mostTicks` steps into the span (both above zero). */
TickSpacing chooseTickSpacing (double span, int mostTicks) noexcept;

} // namespace galvani
