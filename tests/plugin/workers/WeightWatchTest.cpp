#include "plugin/workers/WeightWatch.h"

#include "plugin/activity/WeightSurvey.h"
#include "tests/plugin/workers/Player.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

const WeightBlocks& awaitWeights (Player& player)
{
    auto& workers = player.processor.workers();
    for (int i = 0; i < 1000 && ! workers.weights().look().known; ++i)
    {
        workers.attend();
        juce::Thread::sleep (1);
    }
    return workers.weights().look();
}

} // namespace

TEST_CASE ("nobody who looks: nothing is summed up; whoever looks sees the weights of the brain that plays")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Player player;
    for (int i = 0; i < 20; ++i)
    {
        player.processor.workers().attend();
        juce::Thread::sleep (1);
    }
    CHECK_FALSE (player.processor.workers().weights().look().known);

    const auto learning = player.processor.learning();
    REQUIRE (learning.weights != nullptr);
    CHECK (awaitWeights (player) == surveyWeights (*learning.blocks, learning.weights->read()));
}

TEST_CASE ("what the brain learns is seen, and another brain begins unknown")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Player player;
    const auto wired = awaitWeights (player);
    REQUIRE (wired.known);
    auto& learning = player.parameter (ParameterId::learning);
    learning.setValueNotifyingHost (learning.convertTo0to1 (1.0f));
    player.play (0.0, 2.0);
    auto& workers = player.processor.workers();
    float largest = 0.0f;
    for (int i = 0; i < 1000 && largest < 0.01f; ++i)
    {
        workers.attend();
        for (const auto change : workers.weights().look().change)
            largest = std::max (largest, std::abs (change));
        juce::Thread::sleep (1);
    }
    CHECK (largest > 0.01f);

    player.processor.setBrainSpec ({ 1024, 9 });
    workers.attend();
    CHECK_FALSE (workers.weights().look().known);
}
