// Trains a stack of dense layers on samples.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/training/TrainingCurve.h"
#include "neural/training/TrainingData.h"
#include "neural/training/TrainingSettings.h"

#include <functional>

namespace galvani
{

enum class TrainingEnd
{
    allEpochs,   ///< all were done
    lossReached, ///< the loss to reach was
    noBetter,    ///< the validation loss has not improved for as long as there was patience
    cancelled,
    diverged ///< the loss or a weight left all bounds: the layers are those it began with
};

template <typename Real>
struct TrainingResult
{
    DenseLayers<Real> layers; ///< with patience: those of the least validation loss
    TrainingCurve curve;
    TrainingEnd end = TrainingEnd::allEpochs;
};

/** Called after each epoch; false cancels. */
using TrainingProgress = std::function<bool (const TrainingPoint&)>;

/** Takes as long as it takes, and allocates: never on the audio thread. The same arguments give the same result on the
    same machine. While a recurrent layer is among them, a batch is a run of consecutive samples.
    @throws std::invalid_argument  with one line when layers, data and settings do not fit together */
template <typename Real>
TrainingResult<Real> train (DenseLayers<Real> layers, const TrainingData<Real>&, const TrainingSettings&,
                            const TrainingProgress& = {});

extern template TrainingResult<float> train (DenseLayers<float>, const TrainingData<float>&, const TrainingSettings&,
                                             const TrainingProgress&);
extern template TrainingResult<double> train (DenseLayers<double>, const TrainingData<double>&, const TrainingSettings&,
                                              const TrainingProgress&);

} // namespace galvani
