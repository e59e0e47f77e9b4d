// Median and quartiles of what many seeds gave.
#pragma once

#include <string>
#include <vector>

namespace galvani
{

struct Spread
{
    double lower, median, upper;

    /** @param values  one at least; infinite ones are above all others */
    static Spread of (std::vector<double> values);

    /** "median (lower to upper)", infinite as "never". @param decimals  after the point, or significant digits where
        a value is below 0.1 */
    std::string text (int decimals) const;
};

} // namespace galvani
