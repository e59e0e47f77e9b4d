// What one firing of an electrode sends: the course of its current in time, and the neurons it goes into.
#pragma once

#include <algorithm>
#include <cstdint>

namespace galvani
{

/** As electrode_waveform names them. A train is a pulse that is repeated. */
enum class PulseShape
{
    pulse,    ///< amplitude
    train,    ///< amplitude
    biphasic, ///< amplitude for half of the length, then -amplitude: no net charge
    sine,     ///< amplitude sin (2 pi cyclesPerStep s), from phase 0 in each repetition
    noise     ///< white, standard deviation `amplitude` in each step, another course for each neuron
};

struct Pulse
{
    enum class Target
    {
        place, ///< every neuron within a radius
        group,
        neuron
    };

    std::int64_t onsetStep = 0; ///< first step of the current
    std::int64_t endStep = 0;   ///< first step after it, all repetitions counted
    float amplitude_pA = 0.0f;
    float x = 0.0f, y = 0.0f; ///< centre on the sheets
    float radius = 0.3f;      ///< sheet units; every neuron within receives the current
    bool mirrored = false;    ///< also at (-x, y), in the other hemisphere
    Target target = Target::place;
    int index = 0; ///< of the group or neuron

    PulseShape shape = PulseShape::pulse;
    std::int64_t length = 0; ///< steps of one repetition; of a pulse, it is all
    std::int64_t period = 0; ///< steps from one repetition to the next
    double cyclesPerStep = 0.0;
    std::uint32_t seed = 0; ///< of noise

    /** All in steps. Repetitions never overlap: a period is at least as long as what it repeats. */
    void setCourse (std::int64_t onset, std::int64_t newLength, std::int64_t newPeriod, int repetitions) noexcept
    {
        onsetStep = onset;
        length = newLength;
        period = std::max (newPeriod, newLength);
        endStep = onset + (std::max (1, repetitions) - 1) * period + length;
    }
};

} // namespace galvani
