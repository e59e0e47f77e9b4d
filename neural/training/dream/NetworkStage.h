// A stack of dense layers as a stage of a dream.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/training/Backpropagation.h"
#include "neural/training/dream/DreamStage.h"

namespace galvani
{

/** Recurrent layers are at rest before each x. One layer with the activation identity is y = A x + b. */
class NetworkStage : public DreamStage
{
public:
    /** @throws std::invalid_argument  when there is no layer, or they do not fit together */
    explicit NetworkStage (DenseLayers<double>);

    Eigen::Index inputs() const noexcept override { return layers.front().inputs(); }
    Eigen::Index outputs() const noexcept override { return layers.back().outputs(); }
    Eigen::VectorXd forward (const Eigen::VectorXd& x) override;
    Eigen::VectorXd backward (const Eigen::VectorXd& gradient) override;

private:
    DenseLayers<double> layers;
    Backpropagation<double> passes;
    Eigen::MatrixXd input;
};

/** The same layers in double precision. */
DenseLayers<double> inDouble (const DenseLayers<float>&);

} // namespace galvani
