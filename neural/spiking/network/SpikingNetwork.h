// A network of spiking neurons with delayed synapses, advanced some steps at a time.
#pragma once

#include "neural/spiking/Spike.h"
#include "neural/spiking/network/NetworkSpec.h"
#include "neural/spiking/simd/InstructionSet.h"

#include <cstdint>
#include <memory>
#include <span>

namespace galvani
{

/** How a network is run. */
struct NetworkOptions
{
    InstructionSet instructionSet = widestInstructionSet();

    /** Most steps that neurons are integrated at a time (at most 32); never more than the least delay. */
    int longestStretch = 10;

    /** Plastic weights change and are read in the very step, as a reference needs it: stretches of one step where there
        is STDP. Otherwise each pair of spikes is weighed with its exact time too, but a changed weight is heard up to a
        class of delays later: some milliseconds. */
    bool exactPlasticity = true;

    /** For the audio thread: room for the worst case is allocated beforehand, and what a volley costs is spread. */
    bool realTime = false;
};

/** One step does, in this order: integrate from t to t + dt with the external current of time t (the potential is held
    while refractory, currents are not); threshold; deliver the spikes whose delay ends in this step; plasticity; reset.
    A spike of step k with delay d adds its weight to the target's synaptic current in step k + d.

    Time is cut into stretches no longer than the least delay, so that within one no neuron hears another: each neuron
   is integrated through it with its state in registers. Spikes do not depend on how a stretch is cut into advance()
   calls.

    Real is float for the instrument, double for comparison with other simulators. */
template <typename Real>
class SpikingNetwork
{
public:
    SpikingNetwork();
    ~SpikingNetwork();
    SpikingNetwork (SpikingNetwork&&) noexcept;
    SpikingNetwork& operator= (SpikingNetwork&&) noexcept;

    /** Allocates. @throws std::invalid_argument for a neuron or delay out of range, more than 8 time constants, or a
        population whose neurons differ in model. */
    void prepare (const NetworkSpec&, const NetworkOptions& = {});

    /** Everything back to its start but the weights: potentials, currents, noise, nothing under way. */
    void reset() noexcept;

    int size() const noexcept;
    std::int64_t stepsDone() const noexcept;

    /** How many steps the next advance() may take at most. */
    int stepsToBorder() const noexcept;

    /** pA, one a neuron, for step stepsDone() + row; row 0 alone is used while the currents are held. */
    std::span<Real> external (int row) noexcept;

    /** Held (as after reset): every step sees row 0. Otherwise each step of an advance has its own row. */
    void holdExternal (bool shouldHold) noexcept;

    /** pA, one for each 16 neurons, row by row as external(); used in its place when shareExternal() says so. Only for
       a network of one population. */
    std::span<Real> sharedExternal (int row) noexcept;
    void shareExternal (bool shouldShare) noexcept;

    /** Adds to a neuron's synaptic current in step stepsDone() + row, as an arriving spike does.
        @param channel  see channelOf()  @param row  0..stepsToBorder()-1 */
    void addArrival (int row, int channel, std::int32_t neuron, Real weight_pA) noexcept;

    /** The synaptic current that a time constant has, or -1. */
    int channelOf (double synapticTime_ms) const noexcept;

    /** Advances 1..stepsToBorder() steps. @returns their spikes, sorted by step, then neuron; valid until the next call
     */
    std::span<const Spike> advance (int steps) noexcept;

    std::span<const Real> potentials() const noexcept;                   ///< mV
    std::span<Real> potentials() noexcept;                               ///< mV
    std::span<Real> thresholds() noexcept;                               ///< mV; of AdEx and Izhikevich the peak
    std::span<const Real> synapticCurrents (int channel) const noexcept; ///< pA
    int channels() const noexcept;

    /** Makes every neuron that is not refractory spike in the next step. */
    void fireAll() noexcept;

    /** A lesion: a silenced neuron rests and sends no spike. */
    void silence (std::int32_t neuron, bool shouldBeSilent) noexcept;
    bool isSilenced (std::int32_t neuron) const noexcept;

    /** Standard deviation of the white noise current in each step and neuron, pA. */
    void setNoise (Real amplitude_pA) noexcept;

    /** A factor on all that a projection delivers from now on. */
    void setScale (int projection, Real factor) noexcept;

    /** Long-term plasticity of a projection that was prepared with STDP. */
    void setPlastic (int projection, bool shouldBePlastic) noexcept;

    /** Whether STDP acts through reward in a projection that was prepared with it; it does until told otherwise. */
    void setRewarded (int projection, bool shouldBeRewarded) noexcept;

    /** Short-term plasticity of a projection that was prepared with it. */
    void setShortTerm (int projection, bool shouldBeOn) noexcept;

    /** Synaptic scaling of a projection that was prepared with it. */
    void setScaling (int projection, bool shouldBeOn) noexcept;

    /** A factor on a_plus and a_minus of a projection that was prepared with STDP. */
    void setLearningRate (int projection, Real factor) noexcept;

    /** Reward for what just happened, in all projections with reward: dopamine rises by this much. */
    void reward (Real amount) noexcept;

    std::int64_t synapses() const noexcept;

    /** What the synapses take, in bytes, all indices counted. */
    std::int64_t synapseBytes() const noexcept;

    /** Mean weight of a plastic projection, pA: of the last pass of its sweep, an eighth of a second long. */
    Real meanWeight (int projection) const noexcept;

    /** A projection's present weights, pA, in an order that its spec and the stretch fix. */
    std::span<const Real> weights (int projection) const noexcept;
    std::span<Real> weights (int projection) noexcept;

    /** Which neurons each of them joins, in the order of weights(). Allocates. */
    std::vector<SynapseEnds> ends (int projection) const;

    /** What meanWeight() gives until the sweep takes it anew: for those who write weights(). */
    void setMeanWeight (int projection, Real mean_pA) noexcept;

    /** Sets all of a plastic projection's weights, as many and in the order as weights() gives them; meanWeight()
       follows at once. */
    void setWeights (int projection, std::span<const Real>) noexcept;

    /** Spikes and changes that found no room in real time since reset(). */
    std::uint64_t dropped() const noexcept;

    /** The synapses of a projection with their present weights, in the order of source, then delay, then target. */
    std::vector<Synapse> currentSynapses (int projection) const;

    struct Impl;

private:
    std::unique_ptr<Impl> impl;
};

extern template class SpikingNetwork<float>;
extern template class SpikingNetwork<double>;

} // namespace galvani
