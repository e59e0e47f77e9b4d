#include "dsp/engine/ElectrodeField.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <vector>

using namespace galvani;

namespace
{

struct Laid
{
    BrainLayout layout;
    Electrode electrode;
    ElectrodeField field;
    PulseCourse course;
    std::vector<Pulse> pulses;

    explicit Laid (int neurons) : layout (layOutBrain ({ neurons, 1 }))
    {
        electrode.reset();
        field.prepare (16384);
    }

    void add (PulseShape shape, float x, float y, float radius, bool mirrored = true)
    {
        Pulse pulse;
        pulse.shape = shape;
        pulse.setCourse (3, 1000, 1500, 1);
        pulse.amplitude_pA = 10.0f * static_cast<float> (pulses.size() + 1);
        pulse.cyclesPerStep = 0.004;
        pulse.x = x;
        pulse.y = y;
        pulse.radius = radius;
        pulse.mirrored = mirrored;
        pulses.push_back (pulse);
        electrode.add (pulse);
    }

    /** What a neuron ought to receive in a step. */
    double wanted (size_t n, std::int64_t step) const
    {
        double sum = 0.0;
        const auto p = layout.positions[n];
        for (const auto& pulse : pulses)
            for (const auto side : { 1.0f, -1.0f })
            {
                const auto x = side * pulse.x;
                if ((x < 0.0f) == (p.x < 0.0f) && (side > 0.0f || pulse.mirrored)
                    && (p.x - x) * (p.x - x) + (p.y - pulse.y) * (p.y - pulse.y) <= pulse.radius * pulse.radius)
                    sum += static_cast<double> (course.at (pulse, step));
            }
        return sum;
    }

    bool isRight (std::int64_t step) const
    {
        for (size_t n = 0; n < layout.positions.size(); ++n)
        {
            const auto flows = field.touched()[n / NeuronStrips::width] ? field.currents()[n] : 0.0f;
            if (std::abs (static_cast<double> (flows) - wanted (n, step)) > 0.01)
                return false;
        }
        return true;
    }
};

} // namespace

TEST_CASE ("a few pulses, sines too, are laid out in the very step, in every neuron within reach and in no other")
{
    Laid laid (1024);
    laid.add (PulseShape::sine, 1.0f, 0.2f, 0.3f);
    laid.add (PulseShape::biphasic, -1.2f, -0.9f, 0.5f, false);
    laid.add (PulseShape::pulse, 1.1f, 0.95f, 0.05f);
    for (std::int64_t step = 0; step < 1100; ++step)
    {
        laid.field.follow (laid.layout, laid.electrode, step);
        if (step % 7 == 0 || step == 3 || step == 1003)
            REQUIRE (laid.isRight (step));
    }
    CHECK_FALSE (laid.field.touched().any());
}

TEST_CASE ("a crowd takes some steps, changes nothing meanwhile, and leaves nothing behind")
{
    Laid laid (4096);
    for (int i = 0; i < Electrode::maximumPulses; ++i)
        laid.add (PulseShape::pulse, 1.15f, -1.0f + static_cast<float> (i) / 32.0f, 2.0f);
    std::int64_t step = 0;
    for (; step < 500 && ! laid.field.touched().any(); ++step)
        laid.field.follow (laid.layout, laid.electrode, step);
    // 64 pulses of 4,096 neurons at 2,048 visits a step: from step 3 on, 128 steps or a little more.
    CHECK (step > 100);
    CHECK (step < 140);
    CHECK (laid.isRight (step));
    for (; step < 1300; ++step)
        laid.field.follow (laid.layout, laid.electrode, step);
    CHECK_FALSE (laid.field.touched().any());
    for (const auto current : laid.field.currents())
        REQUIRE (current == 0.0f);
}

TEST_CASE ("noise is another for each neuron and step, with the pulse's amplitude as its deviation")
{
    Laid laid (256);
    laid.add (PulseShape::noise, 1.15f, 0.0f, 2.0f);
    double squares = 0.0;
    std::vector<float> before (256, 0.0f);
    int same = 0, counted = 0;
    for (std::int64_t step = 3; step < 503; ++step)
    {
        laid.field.follow (laid.layout, laid.electrode, step);
        for (size_t n = 0; n < 256; ++n)
        {
            const auto now = laid.field.currents()[n];
            squares += static_cast<double> (now * now);
            same += now == before[n] ? 1 : 0;
            before[n] = now;
            ++counted;
        }
    }
    CHECK (std::sqrt (squares / counted) == Catch::Approx (10.0).epsilon (0.02));
    CHECK (same < counted / 20);
}

TEST_CASE ("another brain begins without any current, and then receives what still flows")
{
    Laid laid (256);
    laid.add (PulseShape::pulse, 1.15f, 0.0f, 2.0f);
    laid.field.follow (laid.layout, laid.electrode, 5);
    CHECK (laid.field.touched().any());
    laid.field.clear();
    CHECK_FALSE (laid.field.touched().any());
    laid.layout = layOutBrain ({ 1024, 2 });
    laid.field.follow (laid.layout, laid.electrode, 6);
    CHECK (laid.isRight (6));
}

TEST_CASE ("steady currents flow into all of their group, on top of pulses, and cost nothing when they are 0 again")
{
    Laid laid (1024);
    laid.add (PulseShape::sine, 1.0f, 0.2f, 0.3f);
    std::array<float, numGroups> steady {};
    steady[4] = 30.0f;
    steady[31] = -7.0f;
    laid.field.setSteady (steady);
    for (const auto step : { std::int64_t (1), std::int64_t (500) })
    {
        laid.field.follow (laid.layout, laid.electrode, step);
        for (size_t n = 0; n < laid.layout.positions.size(); ++n)
        {
            const auto flows = laid.field.touched()[n / NeuronStrips::width] ? laid.field.currents()[n] : 0.0f;
            const auto ofGroup = static_cast<double> (steady[laid.layout.group[n]]);
            REQUIRE (std::abs (static_cast<double> (flows) - ofGroup - laid.wanted (n, step)) < 0.01);
        }
    }
    laid.field.clear();
    CHECK_FALSE (laid.field.touched().any());
    laid.field.follow (laid.layout, laid.electrode, 1100);
    CHECK (laid.field.touched().any()); // another brain receives them, too
    laid.field.setSteady ({});
    laid.field.follow (laid.layout, laid.electrode, 1101);
    CHECK_FALSE (laid.field.touched().any());
}
