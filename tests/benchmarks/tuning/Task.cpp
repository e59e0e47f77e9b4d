#include "tests/benchmarks/tuning/Task.h"

namespace galvani
{

DenseLayers<float> layersFor (const Task& task, const Making& making, std::uint64_t seed)
{
    RandomStream random (seed * 977 + 5);
    DenseLayers<float> layers;
    auto inputs = static_cast<int> (task.learned.inputs.rows());
    for (const auto width : task.hidden)
    {
        const auto remembers = task.isRecurrent && layers.empty();
        layers.push_back (
            remembers ? initialisedRecurrentLayer<float> (making.initialiser, inputs, width, making.hidden, 1.0, random)
                      : initialisedLayer<float> (making.initialiser, inputs, width, making.hidden, 1.0, random));
        if (remembers && making.recurrent)
            layers.back().recurrent =
                initialisedLayer<float> (*making.recurrent, width, width, making.hidden, 1.0, random).weights;
        layers.back().curve = making.curve;
        inputs = width;
    }
    layers.push_back (initialisedLayer<float> (making.initialiser, inputs, task.outputs, task.last, 1.0, random));
    return layers;
}

Task xorTask (std::uint64_t seed)
{
    RandomStream random (seed);
    Task task;
    task.name = "XOR";
    task.hidden = { 8 };
    task.last = Activation::sigmoid;
    task.settings.loss = Loss::binaryCrossEntropy;
    task.settings.epochs = 600;
    task.settings.batch = 4;
    task.settings.seed = seed;
    task.target = 0.05;
    const auto fill = [&random] (TrainingData<float>& data, int samples, double noise)
    {
        data.inputs.resize (2, samples);
        data.targets.resize (1, samples);
        for (int s = 0; s < samples; ++s)
        {
            const auto a = s % 2, b = s / 2 % 2;
            data.inputs (0, s) = static_cast<float> (2 * a - 1 + noise * random.normal());
            data.inputs (1, s) = static_cast<float> (2 * b - 1 + noise * random.normal());
            data.targets (0, s) = static_cast<float> (a ^ b);
        }
    };
    fill (task.learned, 4, 0.0);
    fill (task.heldOut, 200, 0.3);
    return task;
}

Task mixtureTask (std::uint64_t seed, const std::vector<int>& counts, double spread)
{
    constexpr int dimensions = 16, clusters = 2;
    RandomStream random (seed);
    Task task;
    task.name = "mixture";
    task.hidden = { 32 };
    task.outputs = static_cast<int> (counts.size());
    task.last = Activation::softmax;
    task.settings.loss = Loss::sparseCategoricalCrossEntropy;
    task.settings.epochs = 60;
    task.settings.seed = seed;
    task.target = 0.2;
    const Eigen::MatrixXd centres =
        Eigen::MatrixXd::NullaryExpr (dimensions, clusters * task.outputs, [&random] { return random.normal(); });
    const auto fill = [&] (TrainingData<float>& data, const std::vector<int>& samples)
    {
        for (int c = 0; c < task.outputs; ++c)
            for (int s = 0; s < samples[static_cast<size_t> (c)]; ++s)
                data.classes.push_back (c);
        data.inputs.resize (dimensions, static_cast<Eigen::Index> (data.classes.size()));
        for (Eigen::Index s = 0; s < data.inputs.cols(); ++s)
            for (Eigen::Index d = 0; d < dimensions; ++d)
                data.inputs (d, s) =
                    static_cast<float> (centres (d, clusters * data.classes[static_cast<size_t> (s)] + s % clusters)
                                        + spread * random.normal());
    };
    fill (task.learned, counts);
    fill (task.heldOut, std::vector<int> (counts.size(), 40));
    return task;
}

Task echoTask (std::uint64_t seed)
{
    constexpr int lag = 8;
    RandomStream random (seed);
    Task task;
    task.name = "echo";
    task.hidden = { 24 };
    task.isRecurrent = true;
    task.settings.epochs = 200;
    task.settings.batch = 100;
    task.settings.longestGradient = 1.0;
    task.settings.seed = seed;
    task.target = 0.06;
    const auto fill = [&random] (TrainingData<float>& data, int steps)
    {
        data.inputs = Eigen::MatrixXf::NullaryExpr (
            1, steps, [&random] { return static_cast<float> (random.uniform (-1.0, 1.0)); });
        data.targets = Eigen::MatrixXf::Zero (1, steps);
        data.targets.rightCols (steps - lag) = data.inputs.leftCols (steps - lag);
    };
    fill (task.learned, 800);
    fill (task.heldOut, 800);
    return task;
}

} // namespace galvani
