// From where the brain is looked at: it sways slowly by itself, and can be turned by hand.
#pragma once

namespace galvani
{

/** The sway stays within 25 degrees to either side of where the brain was turned to, so that left stays left. */
class Viewpoint
{
public:
    static constexpr float swayYaw = 0.436f, swayPitch = 0.07f, restPitch = 0.16f; ///< rad
    static constexpr double swaySeconds = 46.0;

    void setReducedMotion (bool) noexcept;
    void advance (double seconds) noexcept;

    /** A hand takes hold: nothing moves by itself until it lets go. */
    void hold() noexcept;
    /** Turns by so many rad, to the right and downwards when positive. */
    void turn (float yawBy, float pitchBy) noexcept;
    /** Lets go: after a moment the sway eases in again, around where it was left. */
    void letGo() noexcept { held = false; }

    /** Goes back to where it was in the beginning, swiftly but not at once. */
    void goHome() noexcept;

    float yaw() const noexcept;   ///< rad: 0 is from the front, positive turns the near side to the right
    float pitch() const noexcept; ///< rad: positive tips the upper end away

private:
    float sway (double turns) const noexcept;

    float centreYaw = 0.0f, centrePitch = restPitch;
    double phase = 0.0;    ///< seconds of swaying
    double strength = 0.0; ///< 0..1: how far the sway has eased in
    double pause = 0.0;    ///< seconds until it begins to
    bool held = false, still = false, homing = false;
};

} // namespace galvani
