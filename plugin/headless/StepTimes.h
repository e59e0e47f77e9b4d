// The times of steps as text, in milliseconds.
#pragma once

#include <cstdint>
#include <string>

namespace galvani
{

/** When dt has few decimals, as 0.1, its multiples are written with as many and exactly: 0.3, never
 * 0.30000000000000004.
 */
class StepTimes
{
public:
    explicit StepTimes (double dt_ms);

    void append (std::string& text, std::int64_t step) const;

private:
    double dt;
    int decimals = 0;
    std::int64_t unitsAStep = 0; ///< 0: dt has too many decimals
    std::int64_t unitsAMillisecond = 1;
};

} // namespace galvani
