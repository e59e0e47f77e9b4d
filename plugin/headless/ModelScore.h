// How well a network does on samples.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/training/Loss.h"

#include <vector>

namespace galvani
{

struct ModelScore
{
    double loss = 0.0;
    double accuracy = 0.0; ///< share of samples whose class is right; of a squared error it means nothing
};

/** @param samples  numbers of those that are looked at, at least one. A class is that of the greatest output; of a
   single output, 1 from 0.5 on. */
ModelScore scoreOf (const DenseLayers<float>&, const TrainingData<float>&, const std::vector<Eigen::Index>& samples,
                    Loss);

} // namespace galvani
