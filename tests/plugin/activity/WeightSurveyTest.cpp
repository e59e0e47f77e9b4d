#include "plugin/activity/WeightSurvey.h"

#include "neural/brain/Brain.h"
#include "neural/brain/BrainWiring.h"
#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace galvani;

TEST_CASE ("means are those of a plain loop over the wired synapses, and nothing has changed yet", "[gui]")
{
    const BrainSpec spec { 256, 5 };
    const Brain brain (spec);
    const auto& layout = brain.layout();
    std::array<double, LearnedBlocks::number> sums {};
    std::array<int, LearnedBlocks::number> counts {};
    for (const auto& synapse : wireBrain (layout, {}, spec.seed).excitatory)
    {
        const auto block = LearnedBlocks::index (layout.group[static_cast<size_t> (synapse.from)],
                                                 layout.group[static_cast<size_t> (synapse.to)]);
        sums[block] += synapse.weight_pA;
        ++counts[block];
    }

    const auto weights = LearnedWeights::of (std::as_const (brain).learnedWeights(), brain.largestWeight());
    const auto blocks = surveyWeights (*brain.learnedBlocks(), weights);
    REQUIRE (blocks.known);
    CHECK (blocks.largest == brain.largestWeight());
    int inUse = 0;
    for (size_t b = 0; b < sums.size(); ++b)
    {
        CAPTURE (b);
        CHECK (blocks.synapses[b] == counts[b]);
        CHECK (blocks.mean[b] == Catch::Approx (counts[b] > 0 ? sums[b] / counts[b] : 0.0).margin (0.002));
        CHECK (blocks.change[b] == Catch::Approx (0.0f).margin (0.002));
        inUse += counts[b] > 0 ? 1 : 0;
    }
    CHECK (inUse > 100);
}

TEST_CASE ("the change is the mean less what was wired, whatever was learned", "[gui]")
{
    Brain brain ({ 256, 5 });
    RandomStream random (3);
    const auto wired = surveyWeights (
        *brain.learnedBlocks(), LearnedWeights::of (std::as_const (brain).learnedWeights(), brain.largestWeight()));
    std::array<double, LearnedBlocks::number> sums {};
    auto weights = brain.learnedWeights();
    for (size_t s = 0; s < weights.size(); ++s)
    {
        weights[s] = static_cast<float> (random.uniform()) * brain.largestWeight();
        sums[brain.learnedBlocks()->blockOf[s]] += static_cast<double> (weights[s]);
    }
    const auto learned = LearnedWeights::of (weights, brain.largestWeight());
    const auto blocks = surveyWeights (*brain.learnedBlocks(), learned);
    for (size_t b = 0; b < sums.size(); ++b)
        if (blocks.synapses[b] > 0)
        {
            CHECK (blocks.mean[b] == Catch::Approx (sums[b] / blocks.synapses[b]).margin (0.01));
            CHECK (blocks.change[b] == Catch::Approx (blocks.mean[b] - wired.mean[b]).margin (0.01));
        }

    // A brain that begins with what was learned knows what it was wired with all the same.
    const Brain again ({ 256, 5 }, learned);
    const auto kept = surveyWeights (*again.learnedBlocks(), learned);
    CHECK (kept.change == blocks.change);
}

TEST_CASE ("weights of another brain are not known", "[gui]")
{
    const Brain brain ({ 256, 5 });
    CHECK_FALSE (surveyWeights (*brain.learnedBlocks(), {}).known);
    CHECK_FALSE (surveyWeights (*brain.learnedBlocks(), LearnedWeights (10.0f, { 1, 2, 3 })).known);
}
