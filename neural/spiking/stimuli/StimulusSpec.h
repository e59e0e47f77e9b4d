// What is done to a network from outside: currents and Poisson trains, on which neurons and when.
#pragma once

#include "neural/spiking/stimuli/Waveform.h"

#include <cstdint>
#include <vector>

namespace galvani
{

/** When a stimulus comes and comes again. All times in steps. */
struct StimulusTiming
{
    std::int64_t onset = 0;
    std::int64_t period = 0; ///< from one repetition to the next; no shorter than the waveform
    std::int64_t count = 1;  ///< repetitions, the first included
};

/** A current into some neurons: at step t, neuron neurons[i] receives factors[i] times the waveform's course. */
struct CurrentStimulus
{
    std::vector<std::int32_t> neurons;
    StimulusTiming timing;
    Waveform waveform;
    std::vector<double> factors {}; ///< one a neuron; none: 1

    /** pA before the factor. */
    double at (std::int64_t step) const noexcept;

    /** The first step after this one at which at() may change; the largest number when it never does again. */
    std::int64_t nextChange (std::int64_t step) const noexcept;
};

/** Spikes from outside: an independent Poisson train for each neuron, added to its synaptic current. */
struct PoissonStimulus
{
    std::vector<std::int32_t> neurons;
    StimulusTiming timing;
    std::int64_t duration = 0; ///< steps
    double meanPerStep = 0.0;  ///< rate x dt; in each step one spike comes with this probability (Bernoulli), and above
                               ///< 1 its whole part always
    double weight_pA = 0.0;
    double synapticTime_ms = 5.0; ///< whose current the weight is added to
    std::uint64_t seed = 1;
};

struct StimulusSpec
{
    std::vector<CurrentStimulus> currents;
    std::vector<PoissonStimulus> trains;
};

} // namespace galvani
