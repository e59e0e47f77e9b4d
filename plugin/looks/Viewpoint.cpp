#include "plugin/looks/Viewpoint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr float steepest = 1.2f; // rad: never upside down
constexpr double easeSeconds = 4.0, pauseSeconds = 1.2, homeSeconds = 0.35;

} // namespace

void Viewpoint::setReducedMotion (bool reduced) noexcept
{
    if (reduced && ! still)
        hold(); // stays as it is
    if (still != reduced)
        held = false;
    still = reduced;
}

void Viewpoint::advance (double seconds) noexcept
{
    if (! (seconds > 0.0))
        return;
    if (homing)
    {
        const auto left = static_cast<float> (std::exp (-seconds / homeSeconds));
        centreYaw *= left;
        centrePitch = restPitch + (centrePitch - restPitch) * left;
        homing = std::abs (centreYaw) + std::abs (centrePitch - restPitch) > 0.001f;
    }
    if (held || still)
        return;
    const auto waited = std::min (pause, seconds);
    pause -= waited;
    strength = std::min (1.0, strength + (seconds - waited) / easeSeconds);
    phase += (seconds - waited);
}

void Viewpoint::hold() noexcept
{
    centreYaw = yaw();
    centrePitch = pitch();
    phase = strength = 0.0;
    pause = pauseSeconds;
    held = true;
    homing = false;
}

void Viewpoint::turn (float yawBy, float pitchBy) noexcept
{
    constexpr auto whole = 2.0f * std::numbers::pi_v<float>;
    centreYaw = std::remainder (centreYaw + yawBy, whole);
    centrePitch = std::clamp (centrePitch + pitchBy, -steepest, steepest);
}

void Viewpoint::goHome() noexcept
{
    hold();
    held = false;
    homing = true;
}

/** Eased twice, so that it begins with neither a jerk nor a jump. */
float Viewpoint::sway (double turns) const noexcept
{
    const auto eased = strength * strength * (3.0 - 2.0 * strength);
    return static_cast<float> (eased * std::sin (2.0 * std::numbers::pi * turns));
}

float Viewpoint::yaw() const noexcept { return centreYaw + swayYaw * sway (phase / swaySeconds); }
float Viewpoint::pitch() const noexcept { return centrePitch + swayPitch * sway (1.3 * phase / swaySeconds); }

} // namespace galvani
