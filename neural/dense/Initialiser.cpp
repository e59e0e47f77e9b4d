#include "neural/dense/Initialiser.h"

#include <cmath>

namespace galvani
{

DenseLayer glorotLayer (int inputs, int outputs, Activation activation, float gain, RandomStream& random)
{
    DenseLayer layer { Eigen::MatrixXf (outputs, inputs), Eigen::VectorXf::Zero (outputs), activation };
    const auto bound = static_cast<double> (gain) * std::sqrt (6.0 / (inputs + outputs));
    // Row by row, so that the order of drawing does not depend on the matrix's storage.
    for (int row = 0; row < outputs; ++row)
        for (int column = 0; column < inputs; ++column)
            layer.weights (row, column) = static_cast<float> (random.uniform (-bound, bound));
    return layer;
}

} // namespace galvani
