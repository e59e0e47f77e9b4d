// A differentiable step on the way from what a dream changes to what it makes larger.
#pragma once

#include <Eigen/Core>

namespace galvani
{

class DreamStage
{
public:
    virtual ~DreamStage() = default;

    virtual Eigen::Index inputs() const noexcept = 0;
    virtual Eigen::Index outputs() const noexcept = 0;

    /** @param x  inputs()  @returns y, outputs() */
    virtual Eigen::VectorXd forward (const Eigen::VectorXd& x) = 0;

    /** After forward (x). @param gradient  dE/dy  @returns dE/dx */
    virtual Eigen::VectorXd backward (const Eigen::VectorXd& gradient) = 0;
};

} // namespace galvani
