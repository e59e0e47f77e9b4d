#include "neural/plasticity/ShortTermState.h"

#include <algorithm>

namespace galvani
{

template <typename Real>
void ShortTermState<Real>::prepare (const ShortTermParameters& p, int neurons, double dt_ms)
{
    utilisation = static_cast<Real> (p.utilisation);
    facilitates = p.facilitation_ms > 0.0;
    recovery.prepare (dt_ms, p.recovery_ms);
    facilitation.prepare (dt_ms, p.facilitation_ms);
    resources.resize (static_cast<size_t> (neurons));
    reset();
}

template <typename Real>
void ShortTermState<Real>::reset() noexcept
{
    std::fill (resources.begin(), resources.end(), Resource { Real (0), Real (1), never });
}

template <typename Real>
Real ShortTermState<Real>::spike (std::int32_t neuron, std::int64_t step) noexcept
{
    auto& resource = resources[static_cast<size_t> (neuron)];
    if (resource.last != never)
    {
        const auto gap = step - resource.last;
        resource.used *= facilitation.after (gap);
        resource.available = Real (1) - (Real (1) - resource.available) * recovery.after (gap);
    }
    resource.last = step;
    resource.used = facilitates ? resource.used + utilisation * (Real (1) - resource.used) : utilisation;
    const auto factor = resource.used * resource.available;
    resource.available -= factor;
    return factor;
}

template class ShortTermState<float>;
template class ShortTermState<double>;

} // namespace galvani
