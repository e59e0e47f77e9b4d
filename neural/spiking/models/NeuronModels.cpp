#include "neural/spiking/models/NeuronModels.h"

#include "neural/spiking/models/AdexRegimes.h"
#include "neural/spiking/models/IzhikevichRegimes.h"

#include <algorithm>
#include <array>

namespace galvani
{

namespace
{

template <auto member>
struct Constant;

template <typename Model, double Model::*member>
struct Constant<member>
{
    static double& in (NeuronParameters& neuron) { return std::get<Model> (neuron).*member; }
};

template <auto member>
constexpr NeuronConstant constant (std::string_view name, double least, double greatest)
{
    return { name, least, greatest, &Constant<member>::in };
}

template <auto member>
constexpr NeuronConstant potential (std::string_view name)
{
    return constant<member> (name, lowestPotential_mV, highestPotential_mV);
}

/** Of what the equations divide by. */
constexpr double smallest = 1.0e-3, large = 1.0e6, longest_ms = 1.0e5;

using Lif = LifParameters;
using Adex = AdexParameters;
using Izhikevich = IzhikevichParameters;

constexpr std::array lifConstants { constant<&Lif::membraneTime_ms> ("tau_m_ms", smallest, large),
                                    potential<&Lif::rest_mV> ("v_rest_mV"),
                                    potential<&Lif::threshold_mV> ("v_threshold_mV"),
                                    potential<&Lif::reset_mV> ("v_reset_mV"),
                                    constant<&Lif::refractory_ms> ("refractory_ms", 0.0, longest_ms),
                                    constant<&Lif::resistance_MOhm> ("membrane_resistance_MOhm", 0.0, large) };

constexpr std::array adexConstants { constant<&Adex::capacitance_pF> ("C_pF", smallest, large),
                                     constant<&Adex::leak_nS> ("g_leak_nS", 0.0, large),
                                     potential<&Adex::rest_mV> ("v_rest_mV"),
                                     potential<&Adex::threshold_mV> ("v_threshold_mV"),
                                     constant<&Adex::slope_mV> ("delta_T_mV", smallest, highestPotential_mV),
                                     potential<&Adex::peak_mV> ("v_peak_mV"),
                                     potential<&Adex::reset_mV> ("v_reset_mV"),
                                     constant<&Adex::subthreshold_nS> ("a_nS", -large, large),
                                     constant<&Adex::adaptationTime_ms> ("tau_w_ms", smallest, large),
                                     constant<&Adex::spikeAdaptation_pA> ("b_pA", -large, large),
                                     constant<&Adex::refractory_ms> ("refractory_ms", 0.0, longest_ms) };

constexpr std::array izhikevichConstants { constant<&Izhikevich::capacitance_pF> ("C_pF", smallest, large),
                                           constant<&Izhikevich::k_nSPerMillivolt> ("k_nS_per_mV", 0.0, large),
                                           potential<&Izhikevich::rest_mV> ("v_rest_mV"),
                                           potential<&Izhikevich::threshold_mV> ("v_threshold_mV"),
                                           potential<&Izhikevich::peak_mV> ("v_peak_mV"),
                                           constant<&Izhikevich::a_perMillisecond> ("a_per_ms", 0.0, 1.0e3),
                                           constant<&Izhikevich::b_nS> ("b_nS", -large, large),
                                           potential<&Izhikevich::c_mV> ("c_mV"),
                                           constant<&Izhikevich::d_pA> ("d_pA", -large, large) };

template <typename Regime, size_t count>
std::array<NeuronRegime, count> named (const std::array<Regime, count>& regimes)
{
    std::array<NeuronRegime, count> result;
    std::transform (regimes.begin(), regimes.end(), result.begin(),
                    [] (const Regime& regime) {
                        return NeuronRegime { regime.name, regime.neuron };
                    });
    return result;
}

} // namespace

std::span<const NeuronModel> neuronModels()
{
    static const auto adex = named (adexRegimes);
    static const auto izhikevich = named (izhikevichRegimes);
    static const std::array models { NeuronModel { "lif", Lif {}, lifConstants, {} },
                                     NeuronModel { "adex", Adex {}, adexConstants, adex },
                                     NeuronModel { "izhikevich", Izhikevich {}, izhikevichConstants, izhikevich } };
    return models;
}

} // namespace galvani
