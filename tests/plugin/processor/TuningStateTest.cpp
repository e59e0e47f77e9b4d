#include "tests/plugin/workers/Player.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

namespace
{

Tuning quarterTones()
{
    Tuning tuning;
    tuning.name = "Quarter tones";
    for (size_t note = 0; note < numNotes; ++note)
        tuning.hz[note] = 100.0f * std::exp2 (static_cast<float> (note) / 24.0f);
    return tuning;
}

} // namespace

TEST_CASE ("a tuning is set, undone, redone, and counts as an edit")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Player player;
    auto& processor = player.processor;
    processor.loadPatch (processor.currentPatch());
    REQUIRE (processor.tuning().isEqual());
    REQUIRE_FALSE (processor.isEdited());
    processor.setTuning (quarterTones());
    CHECK (processor.tuning() == quarterTones());
    CHECK (processor.isEdited());
    REQUIRE (processor.undoStep());
    CHECK (processor.tuning().isEqual());
    CHECK_FALSE (processor.isEdited());
    REQUIRE (processor.redoStep());
    CHECK (processor.tuning() == quarterTones());
}

TEST_CASE ("a tuning is saved with the state and comes back")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Player one, other;
    one.processor.setTuning (quarterTones());
    juce::MemoryBlock state;
    one.processor.getStateInformation (state);
    other.processor.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    CHECK (other.processor.tuning() == quarterTones());
    other.processor.loadPatch (Patch {});
    CHECK (other.processor.tuning().isEqual());
}

TEST_CASE ("a frequency that is none is put right")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Player player;
    auto tuning = quarterTones();
    tuning.hz[3] = std::numeric_limits<float>::quiet_NaN();
    tuning.hz[4] = -5.0f;
    tuning.hz[5] = std::numeric_limits<float>::infinity();
    player.processor.setTuning (tuning);
    const auto sane = player.processor.tuning();
    CHECK (sane.hz[3] == TuningTable().hz[3]);
    CHECK (sane.hz[4] == Tuning::lowest_Hz);
    CHECK (sane.hz[5] == Tuning::highest_Hz);
}
