// The ear's slow gain: brings quiet and loud surroundings to the same excitement within about a second.
#pragma once

namespace galvani
{

/** Follows the strongest band with a time constant of 0.8 s and aims it at 0.5; never raises by more than 10 dB, so
    that silence stays silence. Runs once a step. */
class LevelControl
{
public:
    static constexpr float target = 0.5f, quietest = 0.16f;
    static constexpr double time_s = 0.8;

    void prepare (double stepSeconds);
    void reset() noexcept { level = target; }

    /** @param strongest  largest band level of this step  @returns the gain for it */
    float process (float strongest) noexcept
    {
        level += share * (strongest - level);
        return target / (level > quietest ? level : quietest);
    }

private:
    float share = 1.0f, level = target;
};

} // namespace galvani
