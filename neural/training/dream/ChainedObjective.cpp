#include "neural/training/dream/ChainedObjective.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace galvani
{

ChainedObjective::ChainedObjective (std::vector<std::unique_ptr<DreamStage>> before,
                                    std::unique_ptr<DreamObjective> last)
    : stages (std::move (before)), objective (std::move (last))
{
    for (size_t i = 0; i < stages.size(); ++i)
    {
        const auto next = i + 1 < stages.size() ? stages[i + 1]->inputs() : objective->inputs();
        if (stages[i]->outputs() != next)
            throw std::invalid_argument ("stage " + std::to_string (i + 1) + " of a dream gives "
                                         + std::to_string (stages[i]->outputs()) + " numbers, but the next takes "
                                         + std::to_string (next));
    }
}

Eigen::Index ChainedObjective::inputs() const noexcept
{
    return stages.empty() ? objective->inputs() : stages.front()->inputs();
}

double ChainedObjective::evaluate (const Eigen::VectorXd& x, Eigen::VectorXd& gradient)
{
    auto values = x;
    for (auto& stage : stages)
        values = stage->forward (values);
    const auto result = objective->evaluate (values, gradient);
    for (auto i = stages.size(); i-- > 0;)
        gradient = stages[i]->backward (gradient);
    return result;
}

} // namespace galvani
