// What a dream makes larger: a number and its gradient.
#pragma once

#include <Eigen/Core>

namespace galvani
{

class DreamObjective
{
public:
    virtual ~DreamObjective() = default;

    virtual Eigen::Index inputs() const noexcept = 0;

    /** @param x  inputs()  @param gradient  becomes dE/dx, inputs()  @returns E (x) */
    virtual double evaluate (const Eigen::VectorXd& x, Eigen::VectorXd& gradient) = 0;
};

} // namespace galvani
