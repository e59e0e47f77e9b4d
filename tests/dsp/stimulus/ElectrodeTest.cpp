#include "dsp/stimulus/Electrode.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;

namespace
{

Pulse pulse (std::int64_t onset, std::int64_t end, float amplitude = 100.0f)
{
    Pulse result;
    result.onsetStep = onset;
    result.endStep = end;
    result.amplitude_pA = amplitude;
    return result;
}

} // namespace

TEST_CASE ("a pulse flows from its onset for its duration, to the step")
{
    Electrode electrode;
    electrode.reset();
    electrode.add (pulse (200, 300, 10.0f));
    for (std::int64_t step = 0; step < 500; ++step)
    {
        const auto changed = electrode.advance (step);
        CHECK (electrode.running().size() == (step >= 200 && step < 300 ? 1u : 0u));
        CHECK (electrode.strongest() == (step >= 200 && step < 300 ? 10.0f : 0.0f));
        if (step == 200 || step == 300)
            CHECK (changed);
        if (step > 0 && step != 200 && step != 300)
            CHECK_FALSE (changed);
    }
}

TEST_CASE ("pulses overlap, and a full electrode gives up the one that ends first")
{
    Electrode electrode;
    electrode.reset();
    for (int i = 0; i < Electrode::maximumPulses; ++i)
        electrode.add (pulse (0, 100 + i));
    electrode.add (pulse (0, 1000, 7.0f));
    CHECK (electrode.dropped() == 1);
    electrode.advance (0);
    CHECK (electrode.running().size() == Electrode::maximumPulses);
    electrode.advance (500);
    REQUIRE (electrode.running().size() == 1);
    CHECK (electrode.running()[0].current_pA == 7.0f);
    electrode.reset();
    CHECK (electrode.dropped() == 0);
}

TEST_CASE ("a pulse that gives up its place while it flows is a change")
{
    Electrode electrode;
    electrode.reset();
    for (int i = 0; i < Electrode::maximumPulses; ++i)
        electrode.add (pulse (0, 100 + i));
    electrode.advance (0);
    CHECK_FALSE (electrode.advance (1));
    electrode.add (pulse (50, 1000));
    CHECK (electrode.advance (2));
    CHECK (electrode.running().size() == Electrode::maximumPulses - 1);
}

TEST_CASE ("currents change at the borders of a train and of a biphasic pulse, and in every step of noise")
{
    const auto changesOf = [] (PulseShape shape)
    {
        Electrode electrode;
        electrode.reset();
        electrode.advance (0);
        auto one = pulse (0, 0);
        one.shape = shape;
        one.setCourse (10, 20, 50, 2);
        electrode.add (one);
        std::vector<int> changes;
        for (int step = 1; step < 200; ++step)
            if (electrode.advance (step))
                changes.push_back (step);
        CHECK (electrode.running().empty());
        return changes;
    };
    CHECK (changesOf (PulseShape::train) == std::vector<int> { 10, 30, 60, 80 });
    CHECK (changesOf (PulseShape::biphasic) == std::vector<int> { 10, 20, 30, 60, 70, 80 });
    CHECK (changesOf (PulseShape::noise).size() == 42);
}

TEST_CASE ("silence ends every pulse; a pulse without current or length is none")
{
    Electrode electrode;
    electrode.reset();
    electrode.advance (0);
    electrode.add (pulse (1, 1));
    electrode.add (pulse (1, 9, 0.0f));
    CHECK_FALSE (electrode.advance (1));
    electrode.add (pulse (2, 100));
    electrode.advance (2);
    CHECK (electrode.running().size() == 1);
    electrode.silence();
    CHECK (electrode.advance (3));
    CHECK (electrode.running().empty());
}
