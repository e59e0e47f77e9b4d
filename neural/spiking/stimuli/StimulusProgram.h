// Plays stimuli into a network, some steps at a time.
#pragma once

#include "neural/spiking/network/SpikingNetwork.h"
#include "neural/spiking/stimuli/CurrentSum.h"
#include "neural/spiking/stimuli/NeuronNoise.h"
#include "neural/spiking/stimuli/StimulusSpec.h"

#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** Overlapping stimuli add. Currents that stand still are held by the network and cost nothing. What is played does not
    depend on how the steps are cut into calls. It allocates, so it is not for the audio thread. */
template <typename Real>
class StimulusProgram
{
public:
    /** @throws std::invalid_argument for a neuron outside the network, or a train whose synapticTime_ms the network has
       no current for */
    StimulusProgram (const StimulusSpec&, const SpikingNetwork<Real>&);

    /** Writes what flows and arrives in the network's next steps.
        @param steps  1..network.stepsToBorder(), all of which must be advanced before the next call */
    void write (SpikingNetwork<Real>& network, int steps);

    /** Back to before step 0. */
    void reset();

private:
    /** Something that happens anew in each step while its gate is open. */
    struct Gated
    {
        CurrentStimulus gate; ///< a pulse of 1 where it happens
        NeuronNoise noise;
        bool opensWithin (std::int64_t step, int steps) const noexcept;
    };
    struct Noise : Gated
    {
        Real deviation_pA;
    };
    struct Train : Gated
    {
        double meanPerStep;
        Real weight_pA;
        int channel;
    };

    void writeRows (SpikingNetwork<Real>&, int steps);
    void addNoise (Noise&, std::span<Real> row);
    void writeArrivals (SpikingNetwork<Real>&, Train&, int row);

    CurrentSum currents;
    std::vector<Noise> noises;
    std::vector<Train> trains;
    std::vector<Real> drawn;        ///< scratch, one a neuron of a noise
    std::vector<std::uint8_t> hits; ///< scratch, one a neuron of a train
    bool rowHoldsSums = false;      ///< the network's row 0 is what currents.sums() says
};

extern template class StimulusProgram<float>;
extern template class StimulusProgram<double>;

} // namespace galvani
