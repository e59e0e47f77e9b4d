// Reads the layers of a model file, one after the other.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/serialization/JsonObject.h"

namespace galvani
{

/** Inputs or outputs, as the last entry of a Keras shape such as [null, 8]. @throws ExperimentError */
std::int64_t readWidth (const JsonNode& shape);

template <typename Real>
class ModelLayerReader
{
public:
    explicit ModelLayerReader (std::int64_t inputs) : width (inputs) {}

    /** @throws ExperimentError */
    void read (const JsonNode& layer);

    DenseLayers<Real> take() { return std::move (layers); }

private:
    using Layer = DenseLayer<Real>;

    void readDense (JsonObject&, std::int64_t outputs);
    void readRecurrent (JsonObject&, std::int64_t outputs);
    void readActivationLayer (JsonObject&, std::int64_t outputs);
    typename Layer::Matrix readKernel (const JsonNode&, std::int64_t inputs, std::int64_t outputs);
    typename Layer::Vector readBiases (const JsonNode& weights, size_t index, std::int64_t outputs);
    void count (const JsonNode&, std::int64_t more);

    DenseLayers<Real> layers;
    std::int64_t width; ///< of what the next layer takes
    std::int64_t weightsSoFar = 0;
};

extern template class ModelLayerReader<float>;
extern template class ModelLayerReader<double>;

} // namespace galvani
