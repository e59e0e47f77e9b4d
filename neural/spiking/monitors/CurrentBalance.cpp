#include "neural/spiking/monitors/CurrentBalance.h"

#include "neural/spiking/monitors/Settled.h"

#include <cmath>

namespace galvani
{

void CurrentBalance::prepare (double tickSeconds)
{
    share = static_cast<float> (1.0 - std::exp (-tickSeconds / 0.2));
    reset();
}

void CurrentBalance::reset() noexcept
{
    excitation = inhibition = 0.0f;
    balance = 0.5f;
}

void CurrentBalance::tick (float excitatory_pA, float inhibitory_pA) noexcept
{
    constexpr float least_pA = 0.01f;
    excitation = settled (excitation + share * (excitatory_pA - excitation));
    inhibition = settled (inhibition + share * (inhibitory_pA - inhibition));
    balance = (excitation + least_pA) / (excitation + inhibition + 2.0f * least_pA);
}

} // namespace galvani
