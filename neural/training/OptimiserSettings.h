// Which optimiser walks down the loss, and how.
#pragma once

namespace galvani
{

enum class OptimiserKind
{
    gradientDescent, ///< w -= rate dE/dw, of all samples at once
    stochastic,      ///< the same, of a batch at a time
    momentum,        ///< v = momentum v + dE/dw; w -= rate v
    adam             ///< Kingma and Ba (2015), Adam: a method for stochastic optimization
};

struct OptimiserSettings
{
    OptimiserKind kind = OptimiserKind::adam;
    double momentum = 0.9;
    double firstDecay = 0.9;    ///< Adam's beta 1
    double secondDecay = 0.999; ///< Adam's beta 2
    double smallest = 1.0e-8;   ///< Adam's epsilon
    bool operator== (const OptimiserSettings&) const = default;
};

/** A rate that works for most small networks. */
constexpr double usualLearningRate (OptimiserKind kind) noexcept
{
    switch (kind)
    {
        case OptimiserKind::gradientDescent:
            return 0.5;
        case OptimiserKind::stochastic:
            return 0.1;
        case OptimiserKind::momentum:
            return 0.02;
        case OptimiserKind::adam:
            break;
    }
    return 0.003;
}

} // namespace galvani
