// The weights and delays that the synapses of a connection get.
#pragma once

#include "neural/random/Distribution.h"

#include <cstddef>
#include <limits>

namespace galvani
{

/** A weight is drawn, multiplied and brought within bounds. */
struct WeightRule
{
    Distribution drawn_pA;
    double factor = 1.0;
    double least = std::numeric_limits<double>::lowest(), greatest = std::numeric_limits<double>::max();
};

/** A delay is drawn, plus a part that grows with distance on the sheet. */
struct DelayRule
{
    Distribution offset_ms = Distribution::constant (1.0);
    double perUnit_ms = 0.0;
};

/** Weights and delays have streams of their own, so that drawing the one otherwise leaves the other as it was. */
class SynapseValues
{
public:
    SynapseValues (const WeightRule&, const DelayRule&, double dt_ms, RandomStream weightStream,
                   RandomStream delayStream);

    double nextWeight_pA();

    /** At least 1. @param distance  of the two neurons, when the rule asks for it */
    int nextDelaySteps (double distance);

private:
    WeightRule weight;
    DelayRule delay;
    double dt;
    RandomStream weights, delays;
    size_t weightIndex = 0, delayIndex = 0;
};

} // namespace galvani
