#include "tests/dsp/engine/EngineRun.h"

#include "dsp/engine/ParameterMapping.h"
#include "dsp/engine/WeightMirror.h"
#include "dsp/parameters/ParameterList.h"
#include "neural/brain/Brain.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

using Id = ParameterId;
using Kind = StimulusEvent::Kind;

struct Setting
{
    Id id;
    float value;
};

ParameterValues valuesWith (const std::vector<Setting>& settings)
{
    auto values = ParameterValues::defaults();
    for (const auto& setting : settings)
        values[setting.id] = setting.value;
    return values;
}

struct Learner
{
    Engine engine;
    std::vector<float> sound;

    explicit Learner (const std::vector<Setting>& settings, double seconds = 1.0, const LearnedWeights& learned = {})
        : sound (testSound (48000.0, seconds))
    {
        EngineSpec spec;
        spec.maximumBlockSize = 1024;
        spec.brain = { 256, 3 };
        spec.learned = learned;
        engine.prepare (spec);
        set (settings);
    }

    void set (const std::vector<Setting>& settings) { engine.setParameters (valuesWith (settings)); }

    EngineRun run (BlockSizes sizes = blocksOf (480), const std::vector<StimulusEvent>& events = {})
    {
        return play (engine, sound, sound, std::move (sizes), events);
    }

    LearnedWeights weights() const { return engine.weightMirror()->read(); }
    bool hasLearned() const { return engine.weightMirror()->hasChanged(); }
};

const std::vector<Setting> byTiming { { Id::learning, 1.0f } }, byReward { { Id::learning, 2.0f } };

} // namespace

TEST_CASE ("every parameter of learning, fatigue, homeostasis and the callosum changes what the brain does")
{
    const auto spikesWith = [] (std::vector<Setting> settings)
    {
        Learner learner (settings, 2.0);
        StimulusEvent like;
        like.kind = Kind::like;
        like.sampleOffset = 48000;
        return learner.run (blocksOf (480), { like }).spikes;
    };
    const auto usual = spikesWith ({});
    CHECK (usual.size() > 300);
    const auto timing = spikesWith (byTiming), reward = spikesWith (byReward);
    CHECK (timing != usual);
    CHECK (reward != usual);
    CHECK (reward != timing);
    CHECK (spikesWith ({ { Id::learning, 1.0f }, { Id::learningRate, 1000.0f } }) != timing);
    CHECK (spikesWith ({ { Id::learningRate, 1000.0f } }) == usual); // nothing to learn with
    CHECK (spikesWith ({ { Id::learning, 1.0f }, { Id::scaling, 1.0f } }) != timing);
    CHECK (spikesWith ({ { Id::scaling, 1.0f } }) == usual);
    CHECK (spikesWith ({ { Id::fatigue, 1.0f } }) != usual);
    CHECK (spikesWith ({ { Id::homeostasis, 0.0f } }) != usual);
    CHECK (spikesWith ({ { Id::callosal, 0.0f } }) != usual);
    CHECK (spikesWith ({ { Id::callosal, 200.0f } }) != usual);
}

TEST_CASE ("without homeostasis a brain in silence falls silent, with it it keeps a murmur")
{
    const auto lastSecond = [] (float homeostasis)
    {
        Learner learner ({ { Id::homeostasis, homeostasis } }, 10.0);
        std::fill (learner.sound.begin(), learner.sound.end(), 0.0f);
        const auto spikes = learner.run().spikes;
        return std::count_if (spikes.begin(), spikes.end(), [] (auto spike) { return spike.step >= 90000; });
    };
    CHECK (lastSecond (1.0f) > 256);
    CHECK (lastSecond (0.0f) < 30);
}

TEST_CASE ("with the callosum cut, one hemisphere does not hear the other")
{
    const auto rightWhen = [] (float callosal, bool leftHears)
    {
        Learner learner ({ { Id::callosal, callosal }, { Id::homeostasis, 0.0f } });
        const auto left = leftHears ? learner.sound : std::vector<float> (learner.sound.size(), 0.0f);
        std::vector<Spike> right;
        for (const auto& spike : play (learner.engine, left, learner.sound, blocksOf (480)).spikes)
            if (spike.neuron >= 128)
                right.push_back (spike);
        return right;
    };
    CHECK (rightWhen (0.0f, true) == rightWhen (0.0f, false));
    CHECK (rightWhen (100.0f, true) != rightWhen (100.0f, false));
}

TEST_CASE ("a like is heard from its parameter once each time it is switched on, and from an event alike")
{
    const auto weightsWith = [] (bool parameter, bool event, bool leftOn)
    {
        Learner learner ({ { Id::learning, 2.0f }, { Id::like, leftOn ? 1.0f : 0.0f } });
        learner.run();
        const auto before = learner.weights();
        CHECK_FALSE (learner.hasLearned());
        learner.set ({ { Id::learning, 2.0f }, { Id::like, parameter || leftOn ? 1.0f : 0.0f } });
        StimulusEvent like;
        like.kind = Kind::like;
        learner.run (blocksOf (480), event ? std::vector { like } : std::vector<StimulusEvent> {});
        return learner.weights();
    };
    const auto unliked = weightsWith (false, false, false), liked = weightsWith (true, false, false);
    CHECK (liked != unliked);
    CHECK (weightsWith (false, true, false) == liked);
    CHECK (weightsWith (false, false, true) == unliked); // a switch that was left on is not switched on
}

TEST_CASE ("a dislike takes from the synapses what a like would have given them")
{
    const auto weightsAfter = [] (Id id, int times)
    {
        Learner learner (byReward);
        learner.run();
        std::vector<StimulusEvent> events;
        for (int i = 0; i < times; ++i)
            events.push_back ({ id == Id::like ? Kind::like : Kind::dislike, 4801 + 10 * i });
        learner.run (blocksOf (480), events);
        const auto ratings = learner.engine.ratings();
        CHECK (ratings.likes == (id == Id::like ? static_cast<std::uint32_t> (times) : 0u));
        CHECK (ratings.dislikes == (id == Id::like ? 0u : static_cast<std::uint32_t> (times)));
        return learner.weights();
    };
    const auto begun = weightsAfter (Id::like, 0), liked = weightsAfter (Id::like, 1),
               disliked = weightsAfter (Id::dislike, 1);
    REQUIRE (liked.size() == disliked.size());
    int opposite = 0, changed = 0;
    for (size_t s = 0; s < liked.size(); ++s)
    {
        const auto up = liked[s] - begun[s], down = disliked[s] - begun[s];
        opposite += up * down < 0.0f ? 1 : 0;
        changed += up != 0.0f && down != 0.0f ? 1 : 0;
    }
    CHECK (changed > 100);
    CHECK (opposite > 0.9 * changed);
}

TEST_CASE ("likes and dislikes are counted from events and parameters, learning or not, and on through a reset")
{
    Learner learner ({ { Id::dislike, 1.0f } });
    learner.run (blocksOf (480), { { Kind::like, 10 }, { Kind::dislike, 20 }, { Kind::like, 4000 } });
    CHECK ((learner.engine.ratings() == Ratings { 2, 1 })); // a switch that was left on is not switched on
    learner.set ({});
    learner.run();
    learner.set ({ { Id::like, 1.0f }, { Id::dislike, 1.0f } });
    learner.run();
    CHECK ((learner.engine.ratings() == Ratings { 3, 2 }));
    CHECK_FALSE (learner.hasLearned());
    learner.engine.reset();
    learner.run (blocksOf (480), std::vector<StimulusEvent> (300, { Kind::dislike, 5 })); // more than can wait
    CHECK ((learner.engine.ratings() == Ratings { 3, 302 }));
}

TEST_CASE ("a brain that learns plays bit-identically however the blocks are split, and again from the same weights")
{
    for (const auto learning : { 1.0f, 2.0f })
    {
        const std::vector<Setting> settings {
            { Id::learning, learning }, { Id::learningRate, 400.0f }, { Id::scaling, 1.0f }, { Id::fatigue, 1.0f }
        };
        StimulusEvent like;
        like.kind = Kind::like;
        like.sampleOffset = 30001;
        LearnedWeights learned;
        {
            Learner before (settings);
            before.run (blocksOf (480), { like });
            learned = before.weights();
            REQUIRE (before.hasLearned());
        }
        const auto runIn = [&] (BlockSizes sizes)
        {
            Learner learner (settings, 1.0, learned);
            auto run = learner.run (std::move (sizes), { like });
            return std::pair (std::move (run), learner.weights());
        };
        const auto whole = runIn (blocksOf (1024));
        CHECK (whole.second != learned);
        CHECK ((runIn (blocksOf (1024)) == whole));
        CHECK ((runIn (blocksOf (1)) == whole));
        CHECK ((runIn (blocksOf (64)) == whole));
        CHECK ((runIn (randomBlocks (700)) == whole));
        Learner fresh (settings);
        CHECK ((fresh.run (blocksOf (1024), { like }) != whole.first));
    }
}

TEST_CASE ("the mirror shows what was learned, to the last change before learning was switched off")
{
    Learner learner (byTiming);
    CHECK_FALSE (learner.engine.weightMirror()->wasCopied());
    learner.run();
    CHECK (learner.hasLearned());
    learner.set ({});
    learner.run();
    const auto learned = learner.weights();
    learner.run();
    CHECK (learner.weights() == learned);
    learner.engine.weightMirror()->take();
    learner.run();
    CHECK_FALSE (learner.engine.weightMirror()->wasCopied());

    // What it shows is what the brain has: one that begins with it goes on alike.
    EngineSpec spec;
    spec.brain = { 256, 3 };
    spec.maximumBlockSize = 1024;
    learner.engine.reset();
    learner.set ({});
    const auto goesOn = learner.run().spikes;
    Learner again ({}, 1.0, learned);
    const auto begins = again.run().spikes;
    Learner seeds ({});
    const auto untaught = seeds.run().spikes;
    CHECK (untaught != goesOn);
    // Not to the last bit, since levels are rounded, but in number.
    CHECK (std::abs (static_cast<double> (begins.size()) - static_cast<double> (goesOn.size()))
           < 0.02 * static_cast<double> (goesOn.size()) + 5.0);
}

TEST_CASE ("learning off copies nothing, and a brain that is prepared again keeps what it has learned")
{
    Learner off ({ { Id::fatigue, 1.0f }, { Id::scaling, 1.0f } });
    off.run();
    CHECK_FALSE (off.engine.weightMirror()->wasCopied());

    Learner learner (byTiming);
    learner.run();
    const auto mirror = learner.engine.weightMirror();
    EngineSpec spec;
    spec.sampleRate = 44100.0;
    spec.brain = { 256, 3 };
    learner.engine.prepare (spec);
    CHECK (learner.engine.weightMirror() == mirror);
    spec.brainVersion = 1; // another brain of the same spec
    learner.engine.prepare (spec);
    CHECK (learner.engine.weightMirror() != mirror);
    CHECK_FALSE (learner.hasLearned());
    CHECK (mirror->hasChanged()); // what others still hold may be read
}
