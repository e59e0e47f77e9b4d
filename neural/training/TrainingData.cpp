#include "neural/training/TrainingData.h"

namespace galvani
{

template <typename Real>
TrainingData<Real> TrainingData<Real>::subset (const std::vector<Eigen::Index>& chosen) const
{
    const auto count = static_cast<Eigen::Index> (chosen.size());
    TrainingData part;
    part.inputs.resize (inputs.rows(), count);
    part.targets.resize (targets.rows(), targets.cols() > 0 ? count : 0);
    for (Eigen::Index i = 0; i < count; ++i)
    {
        const auto from = chosen[static_cast<size_t> (i)];
        part.inputs.col (i) = inputs.col (from);
        if (targets.cols() > 0)
            part.targets.col (i) = targets.col (from);
        if (! classes.empty())
            part.classes.push_back (classes[static_cast<size_t> (from)]);
        if (! gates.empty())
            part.gates.push_back (gates[static_cast<size_t> (from)]);
    }
    return part;
}

template struct TrainingData<float>;
template struct TrainingData<double>;

} // namespace galvani
