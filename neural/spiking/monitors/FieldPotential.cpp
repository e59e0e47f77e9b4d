#include "neural/spiking/monitors/FieldPotential.h"

#include "neural/spiking/monitors/Settled.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void FieldPotential::prepare (double tickSeconds)
{
    delayTicks = std::min (room - 1, static_cast<size_t> (0.006 / tickSeconds + 0.5));
    meanShare = static_cast<float> (1.0 - std::exp (-tickSeconds / 2.0));
    reset();
}

void FieldPotential::reset() noexcept
{
    excitation = {};
    now = 0;
    mean = potential = 0.0f;
}

void FieldPotential::tick (float excitatory_pA, float inhibitory_pA) noexcept
{
    excitation[now] = excitatory_pA;
    const auto sum = excitation[(now + room - delayTicks) % room] + inhibitoryWeight * inhibitory_pA;
    now = (now + 1) % room;
    mean = settled (mean + meanShare * (sum - mean));
    potential = sum - mean;
}

} // namespace galvani
