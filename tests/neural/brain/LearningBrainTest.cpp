#include "neural/brain/Brain.h"

#include "neural/brain/PlasticSynapses.h"
#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

using namespace galvani;

namespace
{

/** Drives neighbouring groups in turn, each for a quarter of a second, so that there is something to be learned.
    @param cuts  into which the ten steps of a tick are cut */
std::vector<Spike> play (Brain& brain, int ticks, const std::vector<int>& cuts = { stepsPerTick })
{
    std::vector<Spike> spikes;
    for (int tick = 0; tick < ticks; ++tick)
    {
        const auto turn = static_cast<int> (brain.stepsDone() / 2500);
        for (const auto steps : cuts)
        {
            for (int row = 0; row < steps; ++row)
                for (size_t n = 0; n < brain.stimulus (row).size(); ++n)
                    brain.stimulus (row)[n] =
                        Brain::bias_pA + ((brain.layout().group[n] + turn) % 4 == 0 ? 350.0f : 60.0f);
            const auto fresh = brain.advance (steps);
            spikes.insert (spikes.end(), fresh.begin(), fresh.end());
        }
        brain.tick();
    }
    return spikes;
}

std::vector<float> weightsOf (const Brain& brain)
{
    return { brain.learnedWeights().begin(), brain.learnedWeights().end() };
}

BrainControls learningBy (Learning learning)
{
    BrainControls controls;
    controls.learning = learning;
    return controls;
}

/** Root of the mean square of what changed, pA. */
double changeOf (const std::vector<float>& before, const std::vector<float>& after)
{
    double sum = 0.0;
    for (size_t s = 0; s < before.size(); ++s)
        sum += std::pow (static_cast<double> (after[s]) - static_cast<double> (before[s]), 2.0);
    return std::sqrt (sum / static_cast<double> (before.size()));
}

} // namespace

TEST_CASE ("what can learn is known without building the brain, and is the same for every type")
{
    for (const auto type : { NeuronType::lif, NeuronType::adex, NeuronType::izhikevich })
    {
        const BrainSpec spec { 256, 9, type };
        const Brain brain (spec);
        const auto known = plasticSynapsesOf (spec);
        CHECK (known.count == brain.learnedWeights().size());
        CHECK (known.largest_pA == brain.largestWeight());
        const auto weights = weightsOf (brain);
        CHECK (known.largest_pA == Catch::Approx (3.0f * *std::max_element (weights.begin(), weights.end())));
    }
}

TEST_CASE ("a brain begins with the weights that it is given, and its mean knows of them at once")
{
    const BrainSpec spec { 256, 4 };
    const Brain plain (spec);
    auto weights = weightsOf (plain);
    for (auto& weight : weights)
        weight *= 1.5f;
    const auto learned = LearnedWeights::of (weights, plain.largestWeight());
    Brain brain (spec, learned);
    CHECK (brain.meanLearnedWeight() == Catch::Approx (1.5f * plain.meanLearnedWeight()).epsilon (1.0e-4));
    for (size_t s = 0; s < weights.size(); ++s)
        REQUIRE (brain.learnedWeights()[s] == learned[s]);
    play (brain, 1);
    CHECK (brain.readings().relativeWeight == Catch::Approx (1.5f).epsilon (1.0e-4));
    CHECK (weightsOf (brain) != weightsOf (plain));
}

TEST_CASE ("weights of another brain are refused, and larger ones than its own are held at its largest")
{
    const BrainSpec spec { 256, 4 };
    const Brain plain (spec);
    const auto count = plain.learnedWeights().size();
    CHECK_THROWS_AS (Brain (spec, LearnedWeights (10.0f, std::vector<std::uint16_t> (count - 1))),
                     std::invalid_argument);
    const Brain brain (spec, LearnedWeights (1.0e6f, std::vector<std::uint16_t> (count, 65535)));
    for (const auto weight : brain.learnedWeights())
        REQUIRE (weight == plain.largestWeight());
}

TEST_CASE ("a brain that learns does the same however its steps are cut")
{
    for (const auto learning : { Learning::timing, Learning::reward })
    {
        const auto run = [learning] (const std::vector<int>& cuts)
        {
            Brain brain ({ 256, 3 });
            auto controls = learningBy (learning);
            controls.scaling = controls.fatigue = true;
            controls.learningRate = 3.0f;
            brain.setControls (controls);
            auto spikes = play (brain, 1000, cuts);
            brain.reward (5.0f);
            const auto more = play (brain, 500, cuts);
            spikes.insert (spikes.end(), more.begin(), more.end());
            return std::pair (spikes, weightsOf (brain));
        };
        const auto whole = run ({ 10 });
        REQUIRE (whole.first.size() > 1000);
        CHECK ((run ({ 3, 7 }) == whole));
        CHECK ((run ({ 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 }) == whole));
    }
}

TEST_CASE ("a faster learner changes its weights more, in proportion while changes are small")
{
    const auto changeAt = [] (float rate)
    {
        Brain brain ({ 256, 3 });
        auto controls = learningBy (Learning::timing);
        controls.learningRate = rate;
        controls.excitatoryScale = 0.0f; // the spikes are the same, whatever is learned
        controls.callosalScale = 0.0f;
        brain.setControls (controls);
        const auto before = weightsOf (brain);
        play (brain, 200);
        return changeOf (before, weightsOf (brain));
    };
    const auto usual = changeAt (1.0f);
    CHECK (usual > 0.0);
    CHECK (changeAt (2.0f) == Catch::Approx (2.0 * usual).epsilon (0.05));
    CHECK (changeAt (0.1f) == Catch::Approx (0.1 * usual).epsilon (0.05));
}

TEST_CASE ("a like acts while learning by reward, and one from before does not act later")
{
    const auto changeWith = [] (Learning before, Learning after)
    {
        Brain brain ({ 256, 3 });
        brain.setControls (learningBy (before));
        play (brain, 1000);
        brain.reward (5.0f);
        brain.setControls (learningBy (after));
        const auto weights = weightsOf (brain);
        play (brain, 1000);
        return changeOf (weights, weightsOf (brain));
    };
    const auto liked = changeWith (Learning::reward, Learning::reward);
    CHECK (liked > 0.02 * 12.0); // 2 % of the mean weight
    CHECK (changeWith (Learning::off, Learning::off) == 0.0);
    CHECK (changeWith (Learning::off, Learning::reward) == 0.0);
    CHECK (changeWith (Learning::timing, Learning::reward) == 0.0);

    for (const auto meanwhile : { Learning::off, Learning::timing })
    {
        Brain brain ({ 256, 3 });
        brain.setControls (learningBy (Learning::reward));
        play (brain, 1000);
        brain.reward (5.0f);
        brain.setControls (learningBy (meanwhile));
        play (brain, 4000); // dopamine is gone after some tenths of a second
        brain.setControls (learningBy (Learning::reward));
        const auto weights = weightsOf (brain);
        play (brain, 1000);
        CHECK (changeOf (weights, weightsOf (brain)) < 1.0e-6);
    }
}

TEST_CASE ("a punishment undoes a reward, and without end of it weights stay within their bounds")
{
    const auto weightsWith = [] (const std::vector<float>& rewards)
    {
        Brain brain ({ 256, 3 });
        brain.setControls (learningBy (Learning::reward));
        play (brain, 500);
        for (const auto reward : rewards)
        {
            brain.reward (reward);
            play (brain, 300);
        }
        for (const auto weight : brain.learnedWeights())
            REQUIRE ((weight >= 0.0f && weight <= brain.largestWeight()));
        return weightsOf (brain);
    };
    const auto none = weightsWith ({ 0.0f }), rewarded = weightsWith ({ 5.0f }), punished = weightsWith ({ -5.0f });
    double together = 0.0;
    for (size_t s = 0; s < none.size(); ++s)
        together += static_cast<double> ((rewarded[s] - none[s]) * (punished[s] - none[s]));
    CHECK (together < 0.0);
    CHECK (changeOf (none, punished) == Catch::Approx (changeOf (none, rewarded)).epsilon (0.2));

    const auto beaten = weightsWith (std::vector<float> (20, -200.0f));
    CHECK (std::count (beaten.begin(), beaten.end(), 0.0f) > 10);
    Brain taken ({ 256, 3 });
    taken.setControls (learningBy (Learning::reward));
    play (taken, 500);
    taken.reward (5.0f);
    taken.reward (-5.0f);
    play (taken, 300);
    CHECK (weightsOf (taken) == none);
}

TEST_CASE ("weights stay numbers within their bounds through minutes of learning at ten times the rate")
{
    for (const auto learning : { Learning::timing, Learning::reward })
    {
        Brain brain ({ 256, 3 });
        auto controls = learningBy (learning);
        controls.learningRate = 10.0f;
        controls.scaling = controls.fatigue = true;
        brain.setControls (controls);
        RandomStream random (7);
        for (int second = 0; second < 180; ++second)
        {
            play (brain, 1000);
            brain.reward (static_cast<float> (random.uniform (0.0, 10.0)));
            if (second % 20 == 7)
                brain.fireEveryNeuron();
        }
        for (const auto weight : brain.learnedWeights())
            REQUIRE ((weight >= 0.0f && weight <= brain.largestWeight()));
        CHECK (std::isfinite (brain.meanLearnedWeight()));
        CHECK (brain.readings().rate > 0.5f);
        CHECK (brain.readings().rate < 100.0f);
    }
}
