// Spikes on their way: each travels along its neuron's synapses, from the shortest delay to the longest.
#pragma once

#include "neural/spiking/Wiring.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** Time is cut into stretches of ten steps. At the start of a stretch every spike under way delivers the synapses whose
    delays end within it, into a ring with a row of currents for each step of the stretch; a spike emitted within the
    stretch delivers at once what still arrives in it. So a spike reads its synapses in a few runs of neighbours, which
    the cache likes, and a volley's delivery is spread over all its delays, which the worst block likes. The spikes
   under way lie in one array with room for as many as there can be at once: nothing is dropped or allocated. */
template <typename Real>
class AxonalTraffic
{
public:
    static constexpr int stretch = 10; ///< steps

    /** @param refractorySteps  least number of steps between two spikes of a neuron; bounds the number under way */
    void prepare (const Wiring&, int refractorySteps);
    void reset() noexcept;

    /** Factors on positive and on negative weights, from the next delivery on. */
    void setScales (Real excitatory, Real inhibitory) noexcept
    {
        excitatoryScale = excitatory;
        inhibitoryScale = inhibitory;
    }

    /** Call at the start of each step: delivers when a stretch begins. */
    void beginStep (const Wiring&, std::int64_t step) noexcept;

    /** What arrives in this step, pA, one a neuron; whoever takes it sets it to 0. */
    Real* arrivals (std::int64_t step) noexcept { return rows.data() + static_cast<size_t> (step % stretch) * width; }

    /** A neuron spiked in this step: its synapses receive in step + delay. */
    void emit (const Wiring&, std::int64_t step, std::int32_t neuron) noexcept;

private:
    struct Travelling
    {
        std::int64_t emitted;
        std::uint32_t next, end; ///< synapses still to be reached
    };

    /** Delivers up to the end of the present stretch; true when synapses remain. */
    bool deliver (const Wiring&, Travelling&) noexcept;

    std::vector<Real> rows;
    std::vector<Travelling> underWay;
    size_t width = 0, count = 0;
    std::int64_t stretchEnd = 0;
    Real excitatoryScale = 1, inhibitoryScale = 1;
};

extern template class AxonalTraffic<float>;
extern template class AxonalTraffic<double>;

} // namespace galvani
