// An objective seen through stages that come before it.
#pragma once

#include "neural/training/dream/DreamObjective.h"
#include "neural/training/dream/DreamStage.h"

#include <memory>
#include <vector>

namespace galvani
{

/** E (x) = objective (last stage (... first stage (x))), with the gradient by the chain rule. */
class ChainedObjective : public DreamObjective
{
public:
    /** @throws std::invalid_argument  when one stage's outputs are not the next one's inputs */
    ChainedObjective (std::vector<std::unique_ptr<DreamStage>> stages, std::unique_ptr<DreamObjective> last);

    Eigen::Index inputs() const noexcept override;
    double evaluate (const Eigen::VectorXd& x, Eigen::VectorXd& gradient) override;

private:
    std::vector<std::unique_ptr<DreamStage>> stages;
    std::unique_ptr<DreamObjective> objective;
};

} // namespace galvani
