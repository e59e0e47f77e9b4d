#include "tests/benchmarks/tuning/Choices.h"

#include "neural/training/tuning/FiringMeasurement.h"

#include <cstdio>

namespace galvani
{

void compareActivations (int seeds)
{
    const auto measured = measureFiringCurve();
    const auto fitted = fittedCurve (measured);
    FiringMeasurement noisy;
    noisy.noise_pA = 500.0;
    const auto softer = fittedCurve (measureFiringCurve (noisy));
    std::printf (
        "\nActivation: the fitted curve has softness %.4f and scale %.4f, and is at most %.1f %% of the largest "
        "rate (%.0f Hz) from what was measured; with 500 pA of noise, softness %.4f and scale %.4f.\n\n",
        fitted.softness, fitted.scale, 100.0 * worstMisfit (fitted, measured), measured.rate_Hz.back(), softer.softness,
        softer.scale);
    printHeading();
    for (const auto& tasks : sharedTasks (seeds))
    {
        const auto& name = tasks.front().name;
        printBestOfRates (tasks, name, "tanh", { Activation::tanh, Initialiser::glorot });
        printBestOfRates (tasks, name, "relu", { Activation::relu, Initialiser::he });
        printBestOfRates (tasks, name, "LIF rate, default", { Activation::lifRate, Initialiser::glorot, {} });
        printBestOfRates (tasks, name, "LIF rate, measured", { Activation::lifRate, Initialiser::glorot, fitted });
        printBestOfRates (tasks, name, "LIF rate, 500 pA noise", { Activation::lifRate, Initialiser::glorot, softer });
    }
}

} // namespace galvani
