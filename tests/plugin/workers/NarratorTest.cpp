#include "plugin/workers/Narrator.h"

#include "tests/plugin/workers/Player.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;
using Catch::Approx;
using Id = ParameterId;

namespace
{

/** Somebody who plays while a window listens. */
struct Narrated : Player
{
    Narrator& narrator = processor.workers().narrator();

    Narrated() { processor.telemetry().setListening (true); }

    void listen (double hertz, int seconds)
    {
        std::vector<TickRecord> ticks (512);
        std::vector<Spike> spikes (65536);
        for (int tenth = 0; tenth < 10 * seconds; ++tenth)
        {
            play (hertz, 0.1);
            const auto numTicks = processor.telemetry().readTicks (ticks);
            narrator.add (std::span<const TickRecord> (ticks).first (static_cast<size_t> (numTicks)));
            const auto numSpikes = processor.telemetry().readSpikes (spikes);
            narrator.add (std::span<const Spike> (spikes).first (static_cast<size_t> (numSpikes)));
            processor.workers().attend();
        }
    }

    void silenceGroup (int group)
    {
        const auto layout = processor.brainLayout();
        NeuronSet neurons;
        for (auto n = layout->groupStart[static_cast<size_t> (group)];
             n < layout->groupStart[static_cast<size_t> (group) + 1]; ++n)
            neurons.set (n, true);
        processor.setSilenced (neurons);
    }
};

} // namespace

TEST_CASE ("the numbers of an explanation add up to the modulation, and say where the knob and its target stand")
{
    Narrated one;
    one.routeNothing();
    one.route (2, Id::filterCutoff, 0.3f);
    one.route (5, Id::filterCutoff, -0.2f);
    one.turn (Id::filterCutoff, 0.5f);
    one.listen (0.0, 6);
    const auto why = one.narrator.explain (Id::filterCutoff);
    REQUIRE (why.isModulated);
    auto sum = why.atRest + why.synchrony;
    for (const auto& part : why.groups)
        sum += part.value;
    for (const auto& part : why.others)
        sum += part.value;
    CHECK (sum == Approx (why.modulation).margin (1.0e-4));
    CHECK (why.knob == Approx (0.5f).margin (1.0e-4));
    CHECK (why.position == Approx (one.heardAt (Id::filterCutoff)).margin (0.06));
    float ofBands = 0.0f, ofGroups = 0.0f;
    for (const auto& part : why.bands)
        ofBands += part.value;
    for (const auto& part : why.groups)
        ofGroups += part.value;
    CHECK (ofBands == Approx (ofGroups).margin (1.0e-4));
    CHECK (one.narrator.sentence (Id::filterCutoff).startsWith ("Cutoff is"));
    CHECK (one.narrator.sentence() == one.narrator.sentence (Id::filterCutoff));
}

TEST_CASE ("silencing the group that is named changes the parameter by what was said")
{
    Narrated one;
    one.routeNothing();
    one.turn (Id::coupling, 0.0f);
    one.turn (Id::callosal, 0.0f);
    for (size_t m = 0; m < numModulators; ++m)
        one.route (m, Id::filterCutoff, m % 2 == 0 ? 0.35f : -0.35f);
    one.turn (Id::filterCutoff, 0.5f);
    one.listen (0.0, 10);
    const auto why = one.narrator.explain (Id::filterCutoff);
    size_t named = 0;
    for (size_t g = 1; g < numGroups; ++g)
        if (std::abs (why.changeWithout[g]) > std::abs (why.changeWithout[named]))
            named = g;
    const auto said = why.changeWithout[named];
    REQUIRE (std::abs (said) > 0.02f);
    const auto before = why.position;
    one.silenceGroup (static_cast<int> (named));
    one.listen (0.0, 10);
    const auto done = one.narrator.explain (Id::filterCutoff).position - before;
    INFO ("said " << said << ", done " << done);
    CHECK (done == Approx (said).margin (std::max (0.015f, 0.25f * std::abs (said))));
}

TEST_CASE ("nothing is said of what is not modulated, and while nothing plays")
{
    Narrated one;
    CHECK (one.narrator.sentence (Id::filterCutoff).isEmpty());
    one.routeNothing();
    one.listen (440.0, 1);
    CHECK_FALSE (one.narrator.explain (Id::filterCutoff).isModulated);
    CHECK (one.narrator.sentence (Id::source).isEmpty());
}
