// Short-term depression and facilitation of a projection: how strongly the next spike of each neuron will act.
#pragma once

#include "neural/plasticity/DecayTable.h"
#include "neural/plasticity/ShortTermParameters.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** See ShortTermParameters for the equations. A delay only shifts what a synapse sees, so one state a neuron will do.
 */
template <typename Real>
class ShortTermState
{
public:
    void prepare (const ShortTermParameters&, int neurons, double dt_ms);
    void reset() noexcept;

    /** A spike in this step. @returns the factor on the weights that it delivers, u r */
    Real spike (std::int32_t neuron, std::int64_t step) noexcept;

private:
    struct Resource
    {
        Real used, available; ///< u and r just after the last spike
        std::int64_t last;    ///< step of the last spike, or never
    };

    static constexpr std::int64_t never = -1;
    Real utilisation = 0;
    bool facilitates = false;
    DecayTable<Real> recovery, facilitation;
    std::vector<Resource> resources;
};

extern template class ShortTermState<float>;
extern template class ShortTermState<double>;

} // namespace galvani
