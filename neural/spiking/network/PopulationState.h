// The neurons of one model within a network: their constants, laid out for the inner loop.
#pragma once

#include "neural/spiking/network/AlignedVector.h"
#include "neural/spiking/network/NetworkSpec.h"
#include "neural/spiking/simd/NeuronKernels.h"

#include <deque>
#include <span>
#include <variant>

namespace galvani
{

template <typename Real>
class PopulationState
{
public:
    /** @param first  number of its first neuron  @param channelTimes  ms, of the network's synaptic currents
        @throws std::invalid_argument when its neurons differ in model or lists have the wrong length */
    PopulationState (const PopulationSpec&, int first, double dt_ms, std::span<const double> channelTimes);

    PopulationState (PopulationState&&) noexcept = default;

    /** Advances its neurons; the arrays given begin at neuron 0 of the network. */
    void advance (StretchArrays<Real>, const NeuronKernels<Real>&) const noexcept;

    int first() const noexcept { return firstNeuron; }
    int size() const noexcept { return numNeurons; }

    // Where its neurons start from, by their number within the population.
    Real startPotential (int neuron) const noexcept { return start[entry (neuron, start)]; }
    Real startThreshold (int neuron) const noexcept { return threshold[entry (neuron, threshold)]; }

    /** Least number of steps between two spikes of a neuron. */
    int leastInterval() const noexcept { return interval; }

private:
    using Column = AlignedVector<Real>;
    using Constants = std::variant<LifConstants<Real>, AdexConstants<Real>, IzhikevichConstants<Real>>;

    template <typename Parameters, typename Value>
    const Real* column (const PopulationSpec&, Value);
    template <typename Parameters>
    const CountOf<Real>* refractoryColumn (const PopulationSpec&, double dt);

    Constants lifConstants (const PopulationSpec&, double dt, std::span<const double> channelTimes);
    Constants adexConstants (const PopulationSpec&, double dt);
    Constants izhikevichConstants (const PopulationSpec&, double dt);

    static size_t entry (int neuron, const Column& column) noexcept
    {
        return column.size() > 1 ? static_cast<size_t> (neuron) : 0;
    }

    int firstNeuron, numNeurons, interval = 1;
    bool alike;
    std::deque<Column> columns; ///< a deque, so that pointers to columns stay
    AlignedVector<CountOf<Real>> refractory;
    Column start, threshold;
    Constants constants;
};

extern template class PopulationState<float>;
extern template class PopulationState<double>;

} // namespace galvani
