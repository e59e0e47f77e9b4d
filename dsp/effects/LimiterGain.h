// How far a limiter turns down, from the peaks of now and the true peaks that its output turned out to have.
#pragma once

#include <array>

namespace galvani
{

/** The gain falls at once to where the loudest peak meets the aim. It stays while as loud a peak came in the last 25 ms
    (half a period of 20 Hz), then rises: with a time constant of 3 s while peaks come within 3 dB of it, so that dense
    sound is not stirred, and of 120 ms once they no longer do.

    Where the output's true peak has passed the ceiling nevertheless (noise can always do so: half of what makes a peak
    between two samples is yet to come), the aim is lowered by one and a half times the excess, though by no more than
    6 dB, or 2.3 dB at an onset that nothing announced; that is forgotten with a time constant of 10 s. */
class LimiterGain
{
public:
    /** @param ceiling  true peak that must not be passed, linear
        @param aim      a little lower: what the gain brings peaks to
        @param latency  how many samples late hear() is told of a peak, < 32 */
    void prepare (double sampleRate, float ceiling, float aim, int latency);
    void reset() noexcept;

    /** @param peak  of the coming sample before the gain
        @returns the gain for this sample */
    float next (float peak) noexcept;

    /** Call once after each next() with the true peak of the output, latency samples ago. */
    void hear (float truePeak) noexcept;

    /** True peaks below this make no difference to hear(). */
    float leastOfInterest() const noexcept { return gain < 1.0 || reserve > 1.0 ? aim * 0.33f : aim; }

private:
    struct Moment
    {
        double gain = 1.0, reserve = 1.0;
    };

    std::array<Moment, 32> history;
    float ceiling = 1.0f, aim = 1.0f, latePeak = 0.0f;
    double gain = 1.0, reserve = 1.0; ///< double, for they move by less than a float's last digit a sample
    double release = 0.0, slowRelease = 0.0, forget = 0.0;
    int holdLength = 1, holdLeft = 0, slowLeft = 0;
    int position = 0, latency = 0;
};

} // namespace galvani
