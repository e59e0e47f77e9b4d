#include "plugin/activity/LevelFollower.h"

#include <cmath>

namespace galvani
{

namespace
{

float toDecibels (float amplitude) noexcept { return amplitude > 1.0e-5f ? 20.0f * std::log10 (amplitude) : -100.0f; }

} // namespace

void LevelFollower::follow (float peak, float meanSquare, double seconds) noexcept
{
    squares += static_cast<float> (1.0 - std::exp (-seconds / 0.4)) * (meanSquare - squares);
    secondsHeld += seconds;
    if (secondsHeld > 1.0)
        held *= static_cast<float> (std::pow (10.0, -12.0 / 20.0 * seconds));
    if (peak >= held)
    {
        held = peak;
        secondsHeld = 0.0;
    }
}

float LevelFollower::rmsDecibels() const noexcept { return toDecibels (std::sqrt (squares)); }
float LevelFollower::peakDecibels() const noexcept { return toDecibels (held); }

} // namespace galvani
