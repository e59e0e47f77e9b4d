#include "plugin/gui/brain/NeuronPicking.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("a disc holds the neurons of its hemisphere within its radius", "[gui]")
{
    const auto layout = layOutBrain ({});
    const auto disc = neuronsInDisc (layout, { -1.0f, 0.1f }, 0.4f);
    CHECK (disc.count() > 40);
    for (int n = 0; n < layout.size(); ++n)
    {
        const auto p = layout.positions[static_cast<size_t> (n)];
        const auto inside = (p.x + 1.0f) * (p.x + 1.0f) + (p.y - 0.1f) * (p.y - 0.1f) <= 0.16f;
        CHECK (disc.contains (n) == (inside && n < 512));
    }
    CHECK (neuronsInDisc (layout, { -0.2f, 0.0f }, 2.0f).count() == 512);
    CHECK (neuronsInDisc ({}, { 0.0f, 0.0f }, 1.0f).empty());
}

TEST_CASE ("the nearest neuron is the one at the place, and there is none in no brain", "[gui]")
{
    const auto layout = layOutBrain ({ 256, 1 });
    for (const auto n : { 0, 100, 255 })
        CHECK (nearestNeuron (layout, layout.positions[static_cast<size_t> (n)]) == n);
    CHECK (nearestNeuron ({}, { 0.0f, 0.0f }) == -1);
}

TEST_CASE ("a group is its run of neurons", "[gui]")
{
    const auto layout = layOutBrain ({});
    CHECK (neuronsOfGroup (layout, 31).count() == 32);
    CHECK (neuronsOfGroup (layout, 31).contains (1023));
    CHECK (neuronsOfGroup (layout, 32).empty());
    CHECK (neuronsOfGroup (layout, -1).empty());
    CHECK (neuronsOfGroup ({}, 0).empty());
}

TEST_CASE ("a hand that touches none but silenced neurons wakes them, any other silences", "[gui]")
{
    NeuronSet silenced, touched;
    silenced.setRun (10, 20, true);
    CHECK_FALSE (allSilenced (touched, silenced));
    touched.setRun (15, 18, true);
    CHECK (allSilenced (touched, silenced));
    touched.set (25, true);
    CHECK_FALSE (allSilenced (touched, silenced));
    const auto more = afterSilencing (touched, true, silenced);
    CHECK (more.count() == 11);
    const auto fewer = afterSilencing (touched, false, more);
    CHECK (fewer.count() == 7);
    CHECK (fewer.contains (14));
    CHECK_FALSE (fewer.contains (15));
}
