// An oscillator far below hearing that moves parameters: six courses, free or in step with beats.
#pragma once

#include <cstdint>

namespace galvani
{

/** Nothing but arithmetic that every machine rounds alike, since it may move the brain. */
class LowFrequencyOscillator
{
public:
    enum class Shape
    {
        sine,
        triangle, ///< from the middle up, as the sine
        saw,      ///< rises, and falls at once
        square,   ///< up, then down
        steps,    ///< another value drawn for each period
        drift     ///< glides from one such value to the next
    };

    /** @param seed  of the values that steps and drift draw */
    explicit LowFrequencyOscillator (std::uint32_t seed = 1) noexcept : drawn (seed) {}

    void reset() noexcept { periods = 0.0; }

    /** Moves on. @param seconds  since the last call  @param rate  Hz, up to a period in each call */
    void advance (double seconds, double rate) noexcept;

    /** Takes its place from elsewhere. @param place  in periods, any finite number */
    void moveTo (double place) noexcept { periods = place; }

    /** 0..1, the middle 0.5. */
    float value (Shape) const noexcept;

private:
    float draw (std::int64_t period) const noexcept;

    double periods = 0.0;
    std::uint32_t drawn;
};

} // namespace galvani
