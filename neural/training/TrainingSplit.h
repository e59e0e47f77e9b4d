// Which samples are learned from and which are held out, and the order in which batches take them.
#pragma once

#include "neural/random/RandomStream.h"

#include <Eigen/Core>

#include <vector>

namespace galvani
{

struct TrainingSplit
{
    using Numbers = std::vector<Eigen::Index>;

    /** Holds out a share of the samples, at least one and never all where the share is above 0 and there are two.
        @param isSequence  the last samples are held out, instead of drawn ones */
    TrainingSplit (Eigen::Index samples, double heldOutShare, bool isSequence, RandomStream&);

    Numbers learned, heldOut;

    /** Fisher and Yates. */
    static void shuffle (Numbers&, RandomStream&) noexcept;
};

} // namespace galvani
