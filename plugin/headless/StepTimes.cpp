#include "plugin/headless/StepTimes.h"

#include "neural/serialization/NumberText.h"

#include <cmath>

namespace galvani
{

StepTimes::StepTimes (double dt_ms) : dt (dt_ms)
{
    constexpr int mostDecimals = 6;
    for (std::int64_t scale = 1; decimals <= mostDecimals; ++decimals, scale *= 10)
        if (const auto units = std::round (dt * static_cast<double> (scale));
            units > 0.0 && std::abs (units / static_cast<double> (scale) - dt) <= 1.0e-14 * dt)
        {
            unitsAStep = static_cast<std::int64_t> (units);
            unitsAMillisecond = scale;
            return;
        }
}

void StepTimes::append (std::string& text, std::int64_t step) const
{
    if (unitsAStep == 0)
        return appendNumber (text, static_cast<double> (step) * dt);
    const auto units = step * unitsAStep;
    appendNumber (text, units / unitsAMillisecond);
    if (decimals == 0)
        return;
    std::string fraction;
    appendNumber (fraction, units % unitsAMillisecond);
    text += '.';
    text.append (static_cast<size_t> (decimals) - fraction.size(), '0');
    text += fraction;
}

} // namespace galvani
