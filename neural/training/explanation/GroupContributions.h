// How much each group of neurons contributes to each modulator.
#pragma once

#include "neural/training/explanation/Attribution.h"
#include "neural/training/explanation/ModulatorParts.h"

namespace galvani
{

/** modulator = at rest + sum over the groups + synchrony, by the integrated gradients of the dense network on the way
    from a silent brain to this one. The mean rate is a feature too: its contribution goes to the groups, to each by its
    share of that mean, which is the groups' rates weighted by their sizes. */
class GroupContributions
{
public:
    /** @throws std::invalid_argument  when the layers do not lead from the features to the modulators, or one has a
        memory */
    void prepare (const DenseLayers<float>&, const GroupValues& groupShares);

    /** @param rates  Hz  @param synchrony  0..1 */
    std::array<ModulatorParts, numModulators> of (const GroupValues& rates, float synchrony);

private:
    Attribution attribution;
    GroupValues shares {};
};

} // namespace galvani
