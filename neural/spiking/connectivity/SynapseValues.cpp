#include "neural/spiking/connectivity/SynapseValues.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

SynapseValues::SynapseValues (const WeightRule& weightRule, const DelayRule& delayRule, double dt_ms,
                              RandomStream weightStream, RandomStream delayStream)
    : weight (weightRule), delay (delayRule), dt (dt_ms), weights (weightStream), delays (delayStream)
{
}

double SynapseValues::nextWeight_pA()
{
    return std::clamp (weight.drawn_pA.draw (weightIndex++, weights) * weight.factor, weight.least, weight.greatest);
}

int SynapseValues::nextDelaySteps (double distance)
{
    const auto milliseconds = delay.offset_ms.draw (delayIndex++, delays) + delay.perUnit_ms * distance;
    return static_cast<int> (std::max (1LL, std::llround (milliseconds / dt)));
}

} // namespace galvani
