#include "neural/spiking/models/LifParameters.h"

#include <cmath>

namespace galvani
{

template <typename Real>
LifPropagators<Real> LifPropagators<Real>::of (const LifParameters& p, double dt, double synapticTime)
{
    const auto membrane = std::exp (-dt / p.membraneTime_ms);
    const auto synapse = std::exp (-dt / synapticTime);
    const auto apart = synapticTime - p.membraneTime_ms;
    const auto response = std::abs (apart) < 1.0e-9 * p.membraneTime_ms ? dt / p.membraneTime_ms * membrane
                                                                        : synapticTime / apart * (synapse - membrane);
    constexpr auto millivoltsPerPicoampereMegohm = 1.0e-3;
    const auto resistance = p.resistance_MOhm * millivoltsPerPicoampereMegohm;

    return { static_cast<Real> (membrane),
             static_cast<Real> (synapse),
             static_cast<Real> (resistance * (1.0 - membrane)),
             static_cast<Real> (resistance * response),
             static_cast<Real> (p.rest_mV),
             static_cast<Real> (p.reset_mV),
             static_cast<int> (std::lround (p.refractory_ms / dt)) };
}

template struct LifPropagators<float>;
template struct LifPropagators<double>;

} // namespace galvani
