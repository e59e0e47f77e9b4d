#include "neural/training/dream/LikingObjective.h"

#include <cmath>
#include <utility>

namespace galvani
{

LikingObjective::LikingObjective (Preference learned, double howCautious, double howFar)
    : preference (std::move (learned)), caution (howCautious), reach (howFar)
{
}

double LikingObjective::evaluate (const Eigen::VectorXd& x, Eigen::VectorXd& gradient)
{
    const auto features = x.size();
    Eigen::MatrixXd nearby = x.replicate (1, 2 * features), slopes;
    for (Eigen::Index f = 0; f < features; ++f)
    {
        nearby (f, 2 * f) += reach;
        nearby (f, 2 * f + 1) -= reach;
    }
    const auto logit = preference.cautiousLogits (nearby, caution, slopes).mean();
    const auto likely = 1.0 / (1.0 + std::exp (-logit)), unlikely = 1.0 / (1.0 + std::exp (logit));
    gradient = likely * unlikely * slopes.rowwise().mean();
    return likely;
}

} // namespace galvani
