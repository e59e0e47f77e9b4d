// What each modulator would be if one group of neurons fell silent and nothing else changed.
#pragma once

#include "neural/dense/DenseNetwork.h"
#include "neural/training/explanation/ReaderFeatures.h"

namespace galvani
{

/** No approximation: the network's outputs for features in which the group's rate is 0 and the mean rate smaller by its
    part. Left out is only what the rest of the brain makes of the silence: other groups fire as they did, and
    synchrony is as it was. Outputs are not linear in rates, so that what holds over a time is the mean of the
    predictions of its moments, not the prediction from mean rates. */
class WithoutGroup
{
public:
    /** @throws std::invalid_argument  when the layers do not fit together or to features and modulators, or one has
        a memory */
    void prepare (const DenseLayers<float>&, const GroupValues& groupShares);

    /** The modulators as they are. @param rates  Hz  @param synchrony  0..1 */
    ModulatorValues now (const GroupValues& rates, float synchrony);

    ModulatorValues without (size_t group, GroupValues rates, float synchrony);

private:
    DenseNetwork<float> network;
    GroupValues shares {};
};

} // namespace galvani
