#include "plugin/headless/ModelScore.h"

#include "neural/dense/DenseNetwork.h"

namespace galvani
{

namespace
{

int greatestOf (const Eigen::Ref<const Eigen::VectorXf>& values)
{
    Eigen::Index greatest = 0;
    values.maxCoeff (&greatest);
    return static_cast<int> (greatest);
}

bool isRight (const Eigen::Ref<const Eigen::VectorXf>& output, const TrainingData<float>& data, Eigen::Index sample)
{
    if (! data.classes.empty())
        return greatestOf (output) == data.classes[static_cast<size_t> (sample)];
    if (output.size() == 1)
        return (output[0] >= 0.5f) == (data.targets (0, sample) >= 0.5f);
    return greatestOf (output) == greatestOf (data.targets.col (sample));
}

} // namespace

ModelScore scoreOf (const DenseLayers<float>& layers, const TrainingData<float>& data,
                    const std::vector<Eigen::Index>& samples, Loss loss)
{
    DenseNetwork<float> network;
    network.prepare (layers);
    const auto count = static_cast<Eigen::Index> (samples.size());
    Eigen::MatrixXf outputs (network.outputs(), count);
    TrainingData<float> wanted; // without the inputs, which need not be copied
    wanted.targets.resize (data.targets.rows(), data.targets.cols() > 0 ? count : 0);
    double right = 0.0;
    for (Eigen::Index i = 0; i < count; ++i)
    {
        const auto sample = samples[static_cast<size_t> (i)];
        outputs.col (i) = network.forward (data.inputs.col (sample));
        if (data.targets.cols() > 0)
            wanted.targets.col (i) = data.targets.col (sample);
        if (! data.classes.empty())
            wanted.classes.push_back (data.classes[static_cast<size_t> (sample)]);
        right += isRight (outputs.col (i), data, sample) ? 1.0 : 0.0;
    }
    return { static_cast<double> (lossOf<float> (loss, outputs, wanted)), right / static_cast<double> (count) };
}

} // namespace galvani
