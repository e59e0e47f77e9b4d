// The course of a stimulus current in time, whatever electrode it comes from.
#pragma once

#include <cstdint>
#include <vector>

namespace galvani
{

/** All times in steps from the onset. The current flows in steps 0 <= s < duration.
      pulse     amplitude
      train     count pulses of `duration` steps each, one every `period` steps
      biphasic  amplitude for half of the duration, then -amplitude: no net charge
      sine      amplitude sin (2 pi frequency s dt)
      noise     white, standard deviation `amplitude` in each step, drawn from `seed`, another course for each neuron
      samples   samples[s / stepsPerSample], nothing after the last */
struct Waveform
{
    enum class Kind
    {
        pulse,
        train,
        biphasic,
        sine,
        noise,
        samples
    };

    Kind kind = Kind::pulse;
    double amplitude_pA = 0.0;
    std::int64_t duration = 0; ///< steps; of a train, of each pulse
    std::int64_t period = 0;   ///< steps
    std::int64_t count = 1;
    double cyclesPerStep = 0.0; ///< of a sine: frequency x dt
    std::uint64_t seed = 1;
    std::vector<double> samples; ///< pA
    double stepsPerSample = 1.0;

    /** Steps from the onset after which nothing flows any more. */
    std::int64_t end() const noexcept;

    /** pA in a step from the onset; of noise, 0 (it is another for each neuron). */
    double at (std::int64_t step) const noexcept;

    /** The first step after this one at which at() changes, or end(); step + 1 where it changes all the time; from
       end() on, the largest number there is. */
    std::int64_t nextChange (std::int64_t step) const noexcept;
};

} // namespace galvani
