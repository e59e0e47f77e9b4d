#include "plugin/workers/Dreamer.h"

#include "tests/plugin/workers/Player.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using Catch::Approx;
using Id = ParameterId;

namespace
{

struct Dreaming : Player
{
    Dreamer& dreamer = processor.workers().dreamer();

    /** Sound and dream side by side, as on stage. */
    void dreamFor (int seconds, double hertz = 440.0)
    {
        for (int tenth = 0; tenth < 10 * seconds; ++tenth)
        {
            play (hertz, 0.1);
            processor.workers().attend();
        }
    }
};

} // namespace

TEST_CASE ("a dream towards a modulator raises it by way of the stimulus, and wakes again")
{
    Dreaming one;
    one.play (440.0, 2.0);
    const auto before = one.processor.heard().modulators[2];
    one.dreamer.setGoal (2);
    one.dreamer.setOver (Dreamer::Over::stimulus);
    one.dreamer.setDepth (0.8f);
    CHECK (one.dreamer.dream().isEmpty());
    CHECK (one.dreamer.isDreaming());
    one.dreamFor (15);
    CHECK (one.dreamer.history().size() > 10);
    CHECK (one.dreamer.history().back() > one.dreamer.history().front());
    CHECK_FALSE (one.processor.dream().isNeutral());
    one.play (440.0, 2.0);
    CHECK (one.processor.heard().modulators[2] > before + 0.02f);

    one.dreamer.wake();
    CHECK (one.processor.dream().isNeutral());
    CHECK_FALSE (one.dreamer.isDreaming());
}

TEST_CASE ("a dream towards what is liked moves the modulators there")
{
    Dreaming one;
    one.routeNothing();
    one.route (0, Id::filterCutoff, 0.5f);
    one.route (0, Id::bodyBright, 0.5f);
    one.turn (Id::filterCutoff, 0.5f);
    one.turn (Id::bodyBright, 0.5f);
    auto& taster = one.processor.workers().taster();
    one.dreamer.setGoal (-1);
    one.dreamer.setOver (Dreamer::Over::modulators);
    CHECK (one.dreamer.dream() == "Like or dislike a few sounds first.");
    for (int i = 0; i < 10; ++i)
    {
        HeldModulators held;
        held.value[0] = i % 2 == 0 ? 0.1f : 0.9f;
        held.mask = 1;
        one.processor.setHeld (held);
        one.play (440.0, 1.5);
        taster.rate (i % 2 == 0);
    }
    one.processor.setHeld ({});
    one.processor.workers().attend();
    CHECK_FALSE (one.dreamer.dream().isEmpty()); // nothing is known of the agreement yet
    while (taster.view().isLearning)
    {
        juce::Thread::sleep (2);
        one.processor.workers().attend();
    }
    one.play (440.0, 3.0);
    const auto before = one.heardAt (Id::filterCutoff);
    one.dreamer.setDepth (1.0f);
    CHECK (one.dreamer.dream().isEmpty());
    one.dreamFor (15);
    CHECK (one.heardAt (Id::filterCutoff) < before - 0.05f);
    CHECK (one.dreamer.history().back() > one.dreamer.history().front());
}

TEST_CASE ("a dream that is kept belongs to the patch, comes back with it and can be undone and forgotten")
{
    Dreaming one;
    one.play (440.0, 1.0);
    one.dreamer.setGoal (1);
    CHECK (one.dreamer.dream().isEmpty());
    one.dreamFor (5);
    one.dreamer.keep();
    CHECK (one.dreamer.hasKept());
    CHECK_FALSE (one.dreamer.isDreaming());
    const auto kept = one.processor.keptDream();
    CHECK_FALSE (kept.isNeutral());
    CHECK (one.processor.dream() == kept);
    CHECK (one.processor.isEdited());

    juce::MemoryBlock state;
    one.processor.getStateInformation (state);
    Dreaming other;
    other.processor.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    CHECK (other.processor.keptDream() == kept);
    CHECK (other.processor.dream() == kept);

    CHECK (one.processor.undoStep());
    CHECK_FALSE (one.dreamer.hasKept());
    CHECK (one.processor.dream().isNeutral());
    one.processor.redoStep();
    one.dreamer.forget();
    CHECK_FALSE (one.dreamer.hasKept());
}

TEST_CASE ("no depth, no dream; and the dose guard's limit bounds its currents")
{
    Dreaming one;
    one.play (440.0, 1.0);
    one.dreamer.setGoal (0);
    one.dreamer.setDepth (0.0f);
    CHECK (one.dreamer.dream().isEmpty());
    one.dreamFor (5);
    CHECK (one.processor.dream().isNeutral());
    one.dreamer.setDepth (1.0f);
    one.turn (Id::electrodeDoseLimit, one.parameter (Id::electrodeDoseLimit).convertTo0to1 (30.0f));
    one.dreamFor (10);
    for (const auto current : one.processor.dream().groupCurrent_pA)
        CHECK (std::abs (current) <= 30.0f);
}

TEST_CASE ("a dream ends when another preset comes")
{
    Dreaming one;
    one.play (440.0, 1.0);
    one.dreamer.setGoal (1);
    CHECK (one.dreamer.dream().isEmpty());
    one.dreamFor (3);
    CHECK_FALSE (one.processor.dream().isNeutral());
    one.processor.loadPatch ({});
    one.dreamFor (2);
    CHECK_FALSE (one.dreamer.isDreaming());
    CHECK (one.processor.dream().isNeutral());
}
