// Writes dense networks as model files: the Keras-style JSON of RTNeural.
#pragma once

#include "neural/dense/DenseLayer.h"

#include <string>

namespace galvani
{

/** What readModel gives back, bit for bit. Weights have the shortest digits that every reader takes for the same one.
    @throws std::invalid_argument  with one line when there is no layer, when layers do not fit together or a weight is
    not finite */
template <typename Real>
std::string writeModel (const DenseLayers<Real>&);

extern template std::string writeModel (const DenseLayers<float>&);
extern template std::string writeModel (const DenseLayers<double>&);

} // namespace galvani
