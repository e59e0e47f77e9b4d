#include "neural/spiking/network/PopulationState.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <type_traits>

namespace galvani
{

namespace
{

void check (const PopulationSpec& spec)
{
    const auto size = static_cast<size_t> (std::max (spec.size, 0));
    const auto fits = [size] (size_t entries) { return entries == 1 || entries == size; };
    if (spec.size < 1 || ! fits (spec.neurons.size()))
        throw std::invalid_argument ("a population has neither one set of parameters nor one a neuron");
    if (! spec.initialPotential_mV.empty() && ! fits (spec.initialPotential_mV.size()))
        throw std::invalid_argument ("a population has neither one initial potential nor one a neuron");
    for (const auto& neuron : spec.neurons)
        if (neuron.index() != spec.neurons.front().index())
            throw std::invalid_argument ("the neurons of a population differ in model");
}

} // namespace

template <typename Real>
PopulationState<Real>::PopulationState (const PopulationSpec& spec, int first, double dt,
                                        std::span<const double> channelTimes)
    : firstNeuron (first), numNeurons (spec.size), alike (spec.neurons.size() == 1)
{
    check (spec);
    if (spec.initialPotential_mV.empty())
        for (const auto& neuron : spec.neurons)
            start.push_back (static_cast<Real> (restOf (neuron)));
    for (const auto potential : spec.initialPotential_mV)
        start.push_back (static_cast<Real> (potential));
    for (const auto& neuron : spec.neurons)
        threshold.push_back (static_cast<Real> (std::visit (
            [] (const auto& p)
            {
                if constexpr (std::is_same_v<std::decay_t<decltype (p)>, LifParameters>)
                    return p.threshold_mV;
                else
                    return p.peak_mV;
            },
            neuron)));

    if (std::holds_alternative<LifParameters> (spec.neurons.front()))
        constants = lifConstants (spec, dt, channelTimes);
    else if (std::holds_alternative<AdexParameters> (spec.neurons.front()))
        constants = adexConstants (spec, dt);
    else
        constants = izhikevichConstants (spec, dt);

    std::visit (
        [&] (auto& c)
        {
            c.alike = alike;
            for (size_t n = 0; n < channelTimes.size(); ++n)
            {
                const auto exact = std::is_same_v<std::decay_t<decltype (c)>, LifConstants<Real>>;
                c.synapticDecay[n] =
                    static_cast<Real> (exact ? std::exp (-dt / channelTimes[n]) : 1.0 - dt / channelTimes[n]);
            }
        },
        constants);
    if (! refractory.empty())
        interval = std::max (1, static_cast<int> (*std::min_element (refractory.begin(), refractory.end())));
}

template <typename Real>
template <typename Parameters, typename Value>
const Real* PopulationState<Real>::column (const PopulationSpec& spec, Value value)
{
    auto& entries = columns.emplace_back();
    entries.reserve (spec.neurons.size());
    for (const auto& neuron : spec.neurons)
        entries.push_back (static_cast<Real> (value (std::get<Parameters> (neuron))));
    return entries.data();
}

template <typename Real>
template <typename Parameters>
const CountOf<Real>* PopulationState<Real>::refractoryColumn (const PopulationSpec& spec, double dt)
{
    for (const auto& neuron : spec.neurons)
        refractory.push_back (
            static_cast<CountOf<Real>> (std::llround (std::get<Parameters> (neuron).refractory_ms / dt)));
    return refractory.data();
}

template <typename Real>
typename PopulationState<Real>::Constants PopulationState<Real>::lifConstants (const PopulationSpec& spec, double dt,
                                                                               std::span<const double> channelTimes)
{
    using P = LifParameters;
    const auto exact = [dt] (const P& p, double synapse) { return LifPropagators<double>::of (p, dt, synapse); };
    LifConstants<Real> c {};
    c.membraneDecay = column<P> (spec, [&] (const P& p) { return exact (p, 1.0).membraneDecay; });
    c.restDrive = column<P> (spec, [&] (const P& p) { return p.rest_mV * (1.0 - exact (p, 1.0).membraneDecay); });
    c.externalToPotential = column<P> (spec, [&] (const P& p) { return exact (p, 1.0).externalToPotential; });
    c.reset = column<P> (spec, [] (const P& p) { return p.reset_mV; });
    for (size_t n = 0; n < channelTimes.size(); ++n)
        c.synapticToPotential[n] =
            column<P> (spec, [&] (const P& p) { return exact (p, channelTimes[n]).synapticToPotential; });
    c.refractorySteps = refractoryColumn<P> (spec, dt);
    return c;
}

template <typename Real>
typename PopulationState<Real>::Constants PopulationState<Real>::adexConstants (const PopulationSpec& spec, double dt)
{
    using P = AdexParameters;
    AdexConstants<Real> c {};
    c.stepPerCapacitance = column<P> (spec, [dt] (const P& p) { return dt / p.capacitance_pF; });
    c.leak = column<P> (spec, [] (const P& p) { return p.leak_nS; });
    c.rest = column<P> (spec, [] (const P& p) { return p.rest_mV; });
    c.threshold = column<P> (spec, [] (const P& p) { return p.threshold_mV; });
    c.slope = column<P> (spec, [] (const P& p) { return p.slope_mV; });
    c.reset = column<P> (spec, [] (const P& p) { return p.reset_mV; });
    c.subthreshold = column<P> (spec, [] (const P& p) { return p.subthreshold_nS; });
    c.adaptationStep = column<P> (spec, [dt] (const P& p) { return dt / p.adaptationTime_ms; });
    c.spikeAdaptation = column<P> (spec, [] (const P& p) { return p.spikeAdaptation_pA; });
    c.refractorySteps = refractoryColumn<P> (spec, dt);
    return c;
}

template <typename Real>
typename PopulationState<Real>::Constants PopulationState<Real>::izhikevichConstants (const PopulationSpec& spec,
                                                                                      double dt)
{
    using P = IzhikevichParameters;
    IzhikevichConstants<Real> c {};
    c.stepPerCapacitance = column<P> (spec, [dt] (const P& p) { return dt / p.capacitance_pF; });
    c.k = column<P> (spec, [] (const P& p) { return p.k_nSPerMillivolt; });
    c.rest = column<P> (spec, [] (const P& p) { return p.rest_mV; });
    c.threshold = column<P> (spec, [] (const P& p) { return p.threshold_mV; });
    c.recoveryStep = column<P> (spec, [dt] (const P& p) { return dt * p.a_perMillisecond; });
    c.b = column<P> (spec, [] (const P& p) { return p.b_nS; });
    c.c = column<P> (spec, [] (const P& p) { return p.c_mV; });
    c.d = column<P> (spec, [] (const P& p) { return p.d_pA; });
    return c;
}

template <typename Real>
void PopulationState<Real>::advance (StretchArrays<Real> a, const NeuronKernels<Real>& kernels) const noexcept
{
    a.potential += firstNeuron;
    a.recovery += firstNeuron;
    a.threshold += firstNeuron;
    a.freeFrom += firstNeuron;
    a.noise += firstNeuron;
    a.spikeSteps += firstNeuron;
    a.external += firstNeuron;
    for (int n = 0; n < a.channels; ++n)
    {
        a.synaptic[n] += firstNeuron;
        a.arriving[n] += firstNeuron;
    }
    a.first = firstNeuron;
    a.size = numNeurons;
    if (const auto* lif = std::get_if<LifConstants<Real>> (&constants))
        kernels.lif (a, *lif);
    else if (const auto* adex = std::get_if<AdexConstants<Real>> (&constants))
        kernels.adex (a, *adex);
    else
        kernels.izhikevich (a, *std::get_if<IzhikevichConstants<Real>> (&constants));
}

template class PopulationState<float>;
template class PopulationState<double>;

} // namespace galvani
