// Dreams of one entry: an output neuron, a class, a modulator.
#pragma once

#include "neural/training/dream/DreamObjective.h"

namespace galvani
{

/** E (x) = x [entry]; behind a NetworkStage, the chosen output of a network. */
class ChosenEntry : public DreamObjective
{
public:
    /** @param ofInputs  above entry */
    ChosenEntry (Eigen::Index ofInputs, Eigen::Index entry) : size (ofInputs), chosen (entry) {}

    Eigen::Index inputs() const noexcept override { return size; }

    double evaluate (const Eigen::VectorXd& x, Eigen::VectorXd& gradient) override
    {
        gradient = Eigen::VectorXd::Unit (size, chosen);
        return x[chosen];
    }

private:
    Eigen::Index size, chosen;
};

} // namespace galvani
