// What the picture of a simulated experiment shows.
#pragma once

#include "neural/spiking/Spike.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace galvani
{

/** Words are UTF-8. Neurons are numbered through the populations in their order. */
struct SimulationRecord
{
    enum class Sign
    {
        excitatory,
        inhibitory,
        mixed ///< both, or without outgoing synapses
    };

    struct Population
    {
        std::string name, model;
        int size = 0;
        Sign sign = Sign::mixed;
    };

    /** The membrane potential of one neuron; value k is that of step k. */
    struct VoltageTrace
    {
        std::string label;
        std::int32_t neuron = 0;
        std::vector<float> potential_mV;
        std::optional<float> threshold_mV;
    };

    /** The weights of a plastic connection, synapse by synapse. */
    struct WeightSet
    {
        std::string name; ///< as "e to e"
        std::vector<float> before_pA, after_pA;
        std::vector<float> lag_ms; ///< none, or one a synapse, post minus pre: then the learning window is drawn
    };

    /** When a current (or a Poisson train, whose amplitude is its weight) reaches neurons of a population. */
    struct Stimulus
    {
        std::string population, waveform;
        double onset_ms = 0.0, end_ms = 0.0, amplitude_pA = 0.0;
    };

    std::string title, description;
    double duration_ms = 0.0, dt_ms = 0.1;
    std::vector<Population> populations;
    std::vector<Spike> spikes; ///< in any order
    std::vector<VoltageTrace> voltages;
    std::vector<WeightSet> weights;
    std::vector<Stimulus> stimuli;
};

} // namespace galvani
