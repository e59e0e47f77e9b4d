#include "neural/brain/Lesions.h"

#include "neural/brain/Brain.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

using namespace galvani;

namespace
{

/** Spikes of each neuron while a brain hears the same current everywhere. */
std::vector<int> countSpikes (Brain& brain, int ticks, float current = 250.0f)
{
    std::vector<int> counts (static_cast<size_t> (brain.layout().size()));
    for (int tick = 0; tick < ticks; ++tick)
    {
        for (int row = 0; row < stepsPerTick; ++row)
            std::fill (brain.stimulus (row).begin(), brain.stimulus (row).end(), brain.biasNow() + current);
        for (const auto& spike : brain.advance (stepsPerTick))
            ++counts[static_cast<size_t> (spike.neuron)];
        brain.tick();
    }
    return counts;
}

int sumOf (const std::vector<int>& counts, int first, int end)
{
    int sum = 0;
    for (int n = first; n < end; ++n)
        sum += counts[static_cast<size_t> (n)];
    return sum;
}

} // namespace

TEST_CASE ("a set of neurons holds what was put in, counts it, and knows no others")
{
    NeuronSet set;
    CHECK (set.empty());
    set.set (0, true);
    set.setRun (63, 66, true);
    set.set (NeuronSet::capacity - 1, true);
    set.set (-1, true);
    set.set (NeuronSet::capacity, true);
    CHECK (set.count() == 5);
    std::vector<int> members;
    set.forEach ([&] (int neuron) { members.push_back (neuron); });
    CHECK (members == std::vector<int> { 0, 63, 64, 65, NeuronSet::capacity - 1 });
    CHECK (set.contains (64));
    CHECK_FALSE (set.contains (62));
    CHECK_FALSE (set.contains (-1));
    CHECK_FALSE (set.contains (NeuronSet::capacity));
    set.setRun (0, NeuronSet::capacity, false);
    CHECK (set == NeuronSet {});
}

TEST_CASE ("a silenced group does not fire, shows its rest, and fires as before when it is woken")
{
    Brain brain ({});
    const auto first = brain.layout().groupStart[5], end = brain.layout().groupStart[6];
    countSpikes (brain, 1000);
    const auto before = sumOf (countSpikes (brain, 1000), first, end);
    REQUIRE (before > 100);

    brain.silenceGroup (5, true);
    for (int n = 0; n < 1024; ++n)
        CHECK (brain.isSilenced (n) == (n >= first && n < end));
    const auto silenced = countSpikes (brain, 8000); // homeostasis has time to answer, and does not
    CHECK (sumOf (silenced, first, end) == 0);
    CHECK (sumOf (silenced, 0, first) > 1000);
    for (auto n = first; n < end; ++n)
        CHECK (brain.potentials()[static_cast<size_t> (n)] == -70.0f);
    CHECK (brain.monitor().groupRates()[5] < 0.01f);

    brain.silenceGroup (5, false);
    countSpikes (brain, 200);
    const auto after = sumOf (countSpikes (brain, 1000), first, end);
    CHECK (after > before / 2);
    CHECK (after < before * 2);
}

TEST_CASE ("single neurons are silenced from the next step on, whatever is done to them")
{
    Brain brain ({ 256, 3 });
    countSpikes (brain, 200);
    for (const auto neuron : { 0, 77, 255, -3, 256, 100000 })
        brain.silenceNeuron (neuron, true);
    brain.silenceGroup (-1, true);
    brain.silenceGroup (numGroups, true);
    CHECK (brain.silenced().count() == 3);
    brain.fireEveryNeuron();
    const auto all = brain.advance (1);
    CHECK (all.size() > 150); // the others are refractory
    for (const auto& spike : all)
        CHECK_FALSE (brain.isSilenced (spike.neuron));
    brain.advance (stepsPerTick - 1);
    brain.tick();
    const auto counts = countSpikes (brain, 500, 2000.0f);
    CHECK (counts[77] == 0);
    CHECK (counts[78] > 10);
    for (const auto potential : brain.potentials())
        CHECK (potential < 100.0f);

    brain.reset();
    CHECK (brain.silenced().count() == 3);
    CHECK (countSpikes (brain, 200)[77] == 0);
    brain.silence ({});
    CHECK (brain.silenced().empty());
    CHECK (countSpikes (brain, 500, 2000.0f)[77] > 10);
}

TEST_CASE ("a brain that was woken is as it was: silencing leaves nothing behind but what happened meanwhile")
{
    Brain silencedBefore ({ 256, 3 }), never ({ 256, 3 });
    silencedBefore.silenceGroup (2, true);
    silencedBefore.silenceGroup (2, false);
    CHECK (countSpikes (silencedBefore, 300) == countSpikes (never, 300));
}

TEST_CASE ("homeostasis hears the rate of those who are awake")
{
    const auto layout = layOutBrain ({});
    Lesions lesions;
    lesions.prepare (layout);
    for (auto n = layout.groupStart[0]; n < layout.groupStart[0] + 16; ++n)
        CHECK (lesions.set (n, true));
    for (auto n = layout.groupStart[1]; n < layout.groupStart[2]; ++n)
        lesions.set (n, true);
    CHECK_FALSE (lesions.set (0, true));
    std::vector<float> rates (numGroups, 3.0f), awake (numGroups);
    lesions.ratesOfTheAwake (rates, awake);
    CHECK (awake[0] == 6.0f); // half of 32 are awake
    CHECK (awake[1] == -1.0f);
    CHECK (awake[2] == 3.0f);
}
