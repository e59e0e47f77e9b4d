#include "neural/brain/Brain.h"

#include "neural/brain/BrainWiring.h"
#include "neural/dense/Initialiser.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr int numFeatures = numGroups + 2; // rates of the groups, mean rate, synchrony

/** Rates span decades; the square root spreads the quiet ones, and 12 Hz becomes 0. */
float featureOf (float rate) noexcept { return std::sqrt (rate * (1.0f / 12.0f)) - 1.0f; }

std::vector<DenseLayer> untrainedReader (std::uint64_t seed)
{
    RandomStream random (seed ^ 0x72656164696e67u);
    // Glorot's bound keeps the variance of inputs near 1; rates vary less than that, so the gains are larger.
    return { glorotLayer (numFeatures, 32, Activation::tanh, 1.25f, random),
             glorotLayer (32, 16, Activation::tanh, 1.25f, random),
             glorotLayer (16, numModulators, Activation::sigmoid, 2.0f, random) };
}

} // namespace

Brain::Brain (const BrainSpec& spec) : madeFrom (spec), plan (layOutBrain (spec)), features (numFeatures)
{
    network.prepare (wireBrain (plan, {}, spec.seed), {}, 1000.0 * stepSeconds, spec.seed);
    homeostasis.prepare ({}, numGroups);

    std::vector<std::int32_t> sizes;
    for (int g = 0; g < numGroups; ++g)
        sizes.push_back (plan.groupStart[static_cast<size_t> (g + 1)] - plan.groupStart[static_cast<size_t> (g)]);
    activity.prepare (sizes, tickSeconds);

    reader.prepare (untrainedReader (spec.seed));
    fired.resize (static_cast<size_t> (plan.size()));
    reset();
}

void Brain::reset() noexcept
{
    network.reset();
    homeostasis.reset();
    activity.reset();
    std::fill (network.externalCurrent().begin(), network.externalCurrent().end(), bias_pA);
    setControls (controls);
    readOut();
}

void Brain::setControls (const BrainControls& wanted) noexcept
{
    controls = wanted;
    network.setWeightScales (wanted.excitatoryScale, wanted.inhibitoryScale);
    network.setNoise (wanted.noise_pA);
    activity.setMemory (static_cast<double> (wanted.memorySeconds));
}

std::span<const std::int32_t> Brain::step() noexcept
{
    const auto count = network.step (fired);
    for (int i = 0; i < count; ++i)
        activity.countSpike (plan.group[static_cast<size_t> (fired[static_cast<size_t> (i)])]);
    return { fired.data(), static_cast<size_t> (count) };
}

void Brain::tick() noexcept
{
    activity.tick();
    homeostasis.update (activity.slowRates(), static_cast<float> (tickSeconds));
    auto thresholds = network.thresholds();
    const auto base = static_cast<float> (network.parameters().threshold_mV);
    for (size_t g = 0; g < numGroups; ++g)
        std::fill (thresholds.begin() + plan.groupStart[g], thresholds.begin() + plan.groupStart[g + 1],
                   base + homeostasis.offsets()[g]);
    readOut();
}

void Brain::readOut() noexcept
{
    const auto rates = activity.groupRates();
    for (int g = 0; g < numGroups; ++g)
        features[g] = featureOf (rates[static_cast<size_t> (g)]);
    features[numGroups] = featureOf (activity.meanRate());
    features[numGroups + 1] = activity.synchrony();
    const auto& result = reader.forward (features);
    for (int m = 0; m < numModulators; ++m)
        outputs[static_cast<size_t> (m)] = result[m];
}

void Brain::groupPotentials (std::span<float, numGroups> means) const noexcept
{
    const auto potentials = network.potentials();
    for (size_t g = 0; g < numGroups; ++g)
    {
        float sum = 0.0f;
        const auto first = static_cast<size_t> (plan.groupStart[g]), end = static_cast<size_t> (plan.groupStart[g + 1]);
        for (auto n = first; n < end; ++n)
            sum += potentials[n];
        means[g] = sum / static_cast<float> (std::max<size_t> (1, end - first));
    }
}

} // namespace galvani
