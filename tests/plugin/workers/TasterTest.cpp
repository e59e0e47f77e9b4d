#include "plugin/workers/Taster.h"

#include "plugin/workers/TasteDescription.h"
#include "tests/plugin/workers/Player.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using Catch::Approx;
using Id = ParameterId;

namespace
{

struct Tasting : Player
{
    Taster& taster = processor.workers().taster();

    Tasting() { routeNothing(); }

    void awaitLearning()
    {
        processor.workers().attend();
        while (taster.view().isLearning)
        {
            juce::Thread::sleep (2);
            processor.workers().attend();
        }
    }

    /** Somebody who likes what is dark: rates so many settings of filter and brightness. */
    void rateDarkness (int ratings)
    {
        for (int i = 0; i < ratings; ++i)
        {
            const auto bright = static_cast<float> (random.uniform());
            turn (Id::filterCutoff, bright);
            turn (Id::bodyBright, bright);
            turn (Id::bloom, static_cast<float> (random.uniform()));
            turn (Id::grainSize, static_cast<float> (random.uniform()));
            play (440.0, 1.2);
            taster.rate (bright < 0.5f);
        }
        awaitLearning();
    }
};

} // namespace

TEST_CASE ("before anything was rated nothing is claimed and nothing suggested")
{
    Tasting one;
    one.play (440.0, 0.5);
    const auto view = one.taster.view();
    CHECK_FALSE (view.liking.has_value());
    CHECK_FALSE (view.agreement.has_value());
    CHECK (one.taster.suggest() == "Like or dislike a few sounds first.");
}

TEST_CASE ("a taste for the dark is learned, said, agreed with and acted upon")
{
    Tasting one;
    one.rateDarkness (24);
    CHECK (one.taster.numRatings() == 24);
    const auto view = one.taster.view();
    CHECK (view.sentence.containsIgnoreCase ("you like dark"));
    REQUIRE (view.agreement.has_value());
    CHECK (*view.agreement >= 0.75f);

    one.turn (Id::filterCutoff, 0.95f);
    one.turn (Id::bodyBright, 0.95f);
    one.play (440.0, 3.0);
    const auto before = *one.taster.view().liking;
    CHECK (before < 0.5f);
    const auto mix = one.knob (Id::mix);
    const auto why = one.taster.suggest();
    CHECK (why.contains ("dark"));
    CHECK (one.knob (Id::mix) == mix);
    one.play (440.0, 3.0);
    CHECK (*one.taster.view().liking > before + 0.2f);
    CHECK (TasteDescription::of (one.processor.heard())[4] < 0.3f);

    CHECK (one.processor.undoStep());
    CHECK (one.knob (Id::filterCutoff) == Approx (0.95f).margin (1.0e-4));
}

TEST_CASE ("likes and dislikes by controller are ratings, and each counts once")
{
    Tasting one;
    one.play (440.0, 1.0);
    juce::MidiBuffer midi;
    midi.addEvent (juce::MidiMessage::controllerEvent (1, likeController, 127), 0);
    midi.addEvent (juce::MidiMessage::controllerEvent (1, dislikeController, 127), 1);
    juce::AudioBuffer<float> buffer (2, 480);
    buffer.clear();
    one.processor.processBlock (buffer, midi);
    one.processor.workers().attend();
    one.processor.workers().attend();
    const auto ratings = one.processor.lessons().ratings;
    REQUIRE (ratings.size() == 2);
    CHECK (ratings[0].liked);
    CHECK_FALSE (ratings[1].liked);
}

TEST_CASE ("sides are compared once both were heard, and a comparison counts once")
{
    Tasting one;
    one.play (440.0, 1.0);
    one.taster.nowHearing (0);
    one.turn (Id::filterCutoff, 0.1f);
    one.play (440.0, 2.5);
    one.processor.workers().attend();
    CHECK_FALSE (one.taster.canCompare());
    one.taster.nowHearing (1);
    one.turn (Id::filterCutoff, 0.9f);
    one.play (440.0, 0.5);
    one.processor.workers().attend();
    CHECK_FALSE (one.taster.canCompare());
    one.play (440.0, 2.5);
    one.processor.workers().attend();
    REQUIRE (one.taster.canCompare());
    one.taster.prefer (0);
    CHECK (one.taster.numComparisons() == 1);
    CHECK_FALSE (one.taster.canCompare());
    const auto lessons = one.processor.lessons();
    CHECK (lessons.comparisons[0].preferred[4] < lessons.comparisons[0].other[4]);
    one.taster.prefer (1);
    CHECK (one.taster.numComparisons() == 1);
}

TEST_CASE ("a taste is cleared at once, and undo brings it back")
{
    Tasting one;
    one.rateDarkness (4);
    CHECK (one.taster.preference() != nullptr);
    one.taster.clear();
    one.processor.workers().attend();
    CHECK (one.taster.numRatings() == 0);
    CHECK (one.taster.preference() == nullptr);
    one.processor.undoStep();
    one.awaitLearning();
    CHECK (one.taster.numRatings() == 4);
    CHECK (one.taster.preference() != nullptr);
}

TEST_CASE ("a taste outlives a change of preset; a preset's own is taken where there is none")
{
    Tasting one;
    one.rateDarkness (3);
    Patch preset;
    one.processor.loadPatch (preset);
    CHECK (one.taster.numRatings() == 3);
    preset.lessons.ratings.push_back ({ {}, true });
    one.processor.loadPatch (preset);
    CHECK (one.taster.numRatings() == 3);
    one.taster.clear();
    one.processor.loadPatch (preset);
    CHECK (one.taster.numRatings() == 1);
}
