#include "tests/benchmarks/tuning/Choices.h"

#include "tests/benchmarks/tuning/Spread.h"
#include "tests/benchmarks/tuning/TeachTask.h"

#include "neural/training/Backpropagation.h"

#include <cmath>
#include <cstdio>

namespace galvani
{

namespace
{

struct Named
{
    const char* name;
    Initialiser initialiser;
};

constexpr Named contenders[] { { "normal 0.01", Initialiser::normal },
                               { "Glorot", Initialiser::glorot },
                               { "critical", Initialiser::critical } };

Tasks deepened (Tasks tasks, int layers)
{
    for (auto& task : tasks)
        task.hidden.assign (static_cast<size_t> (layers), 32);
    return tasks;
}

/** Deviation of the activity after a layer, and length of the gradient by its weights, before any training. */
void printNorms (const Tasks& tasks, Activation activation, const char* nameOfIt, const Named& named)
{
    std::printf ("| %s | %s |", nameOfIt, named.name);
    std::string gradients;
    for (const size_t index : { size_t { 0 }, size_t { 4 }, size_t { 9 } })
    {
        std::vector<double> activity, lengths;
        for (const auto& task : tasks)
        {
            const auto layers = layersFor (task, { activation, named.initialiser }, task.settings.seed);
            Backpropagation<float> whole, part;
            Eigen::MatrixXf gradient;
            const auto& outputs = whole.forward (layers, task.learned.inputs);
            lossGradient (task.settings.loss, task.last, outputs, task.learned, gradient);
            whole.backward (layers, task.learned.inputs, gradient, true, Backpropagation<float>::Reach::layers);
            lengths.push_back (static_cast<double> (whole.gradients()[index].weights.norm()));
            const DenseLayers<float> first (layers.begin(), layers.begin() + static_cast<std::ptrdiff_t> (index) + 1);
            const auto& values = part.forward (first, task.learned.inputs);
            activity.push_back (
                std::sqrt (static_cast<double> (values.squaredNorm()) / static_cast<double> (values.size())));
        }
        std::printf (" %.2g |", Spread::of (activity).median);
        char text[32];
        std::snprintf (text, sizeof text, " %.2g |", Spread::of (lengths).median);
        gradients += text;
    }
    std::printf ("%s\n", gradients.c_str());
}

} // namespace

void compareInitialisers (int seeds)
{
    const auto shared = sharedTasks (seeds);
    const auto &teach = shared[0], &mixture = shared[2], &echo = shared[3];
    const auto deep = deepened (mixture, 10);
    std::printf ("\nInitialiser: ten layers of 32 before training, on the mixture.\n\n"
                 "| Activation | Choice | Activity after layer 1 | 5 | 10 | Gradient of layer 1 | 5 | 10 |\n"
                 "|---|---|---|---|---|---|---|---|\n");
    for (const auto& named : contenders)
        printNorms (deep, Activation::tanh, "tanh", named);
    for (const auto& named : contenders)
        printNorms (deep, Activation::relu, "relu", named);
    std::printf ("\n");
    printHeading();
    const auto compare = [] (const Tasks& tasks, const std::string& name, Activation activation = Activation::tanh)
    {
        for (const auto& named : contenders)
            printBestOfRates (tasks, name, named.name, { activation, named.initialiser });
    };
    compare (teach, "teach");
    compare (deepened (teach, 10), "teach, 10 layers");
    compare (mixture, "mixture");
    compare (deep, "mixture, 10 layers");
    compare (deepened (mixture, 20), "mixture, 20 layers");
    compare (deep, "mixture, 10 relu layers", Activation::relu);
    compare (deepened (mixture, 20), "mixture, 20 relu layers", Activation::relu);
    compare (echo, "echo (Elman)");
    printBestOfRates (echo, "echo (Elman)", "Glorot in, critical memory",
                      { Activation::tanh, Initialiser::glorot, {}, Initialiser::critical });
}

} // namespace galvani
