#include "dsp/stimulus/DoseGuard.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace galvani;

namespace
{

struct Guarded
{
    DoseGuard guard;
    NeuronStrips touched;
    std::vector<float> wanted, currents;

    explicit Guarded (float limit, size_t neurons = 256) : wanted (neurons), currents (neurons)
    {
        touched.prepare (neurons);
        guard.setLimit (limit);
        guard.prepare (static_cast<int> (neurons));
    }

    /** One step with a current into one neuron. @returns what flowed */
    float step (size_t neuron, float current)
    {
        touched.clear();
        std::fill (wanted.begin(), wanted.end(), 0.0f);
        std::fill (currents.begin(), currents.end(), 0.0f);
        if (current != 0.0f)
        {
            wanted[neuron] = current;
            touched.mark (neuron, neuron + 1);
        }
        guard.pass (wanted, touched, currents);
        return currents[neuron];
    }

    void ticks (int count, size_t neuron, const std::function<float (int)>& current)
    {
        for (int i = 0; i < 10 * count; ++i)
        {
            step (neuron, current (i));
            if (i % 10 == 9)
                guard.tick();
        }
    }
};

} // namespace

TEST_CASE ("the dose is the average current of the last second, whatever its sign")
{
    Guarded one (1000.0f);
    one.ticks (500, 70, [] (int i) { return i % 2 == 0 ? 300.0f : -300.0f; });
    CHECK (one.guard.doseOf (70) == Catch::Approx (300.0 * (1.0 - std::exp (-0.5))).epsilon (0.001));
    CHECK (one.guard.greatest() == one.guard.doseOf (70));
    CHECK (one.guard.doseOf (71) == 0.0f);
    CHECK_FALSE (one.guard.isHolding());
    const auto then = one.guard.doseOf (70);
    one.ticks (1000, 70, [] (int) { return 0.0f; });
    CHECK (one.guard.doseOf (70) == Catch::Approx (static_cast<double> (then) * std::exp (-1.0)).epsilon (0.001));
    one.ticks (15000, 70, [] (int) { return 0.0f; });
    CHECK (one.guard.greatest() == 0.0f);
}

TEST_CASE ("600 pA for 100 ms are 60 pC, of which nothing is held back by the default limit")
{
    Guarded one (500.0f);
    for (int i = 0; i < 1000; ++i)
    {
        REQUIRE (one.step (3, i < 500 ? 600.0f : -600.0f) == (i < 500 ? 600.0f : -600.0f));
        if (i % 10 == 9)
            one.guard.tick();
    }
    CHECK (one.guard.greatest()
           == Catch::Approx (600.0 * (1.0 - std::exp (-0.1))).epsilon (0.001)); // a little has faded
}

TEST_CASE ("no neuron's dose ever rises above the limit, and what flows never jumps on its way down to it")
{
    for (const auto limit : { 10.0f, 100.0f, 500.0f, 2000.0f })
        for (const auto strength : { 0.5f, 3.0f, 19.0f, 4000.0f })
        {
            Guarded one (limit);
            auto last = 0.0f;
            auto first = true;
            for (int i = 0; i < 80000; ++i)
            {
                const auto flows = one.step (9, strength * limit);
                if (i % 10 == 9)
                    one.guard.tick();
                REQUIRE (one.guard.doseOf (9) <= limit * 1.000001f);
                if (! first)
                    REQUIRE (std::abs (flows - last) <= 0.03f * 20.0f * limit); // 3 % of what an empty neuron takes
                last = flows;
                first = false;
            }
            CHECK (one.guard.isHolding() == (strength > 1.0f));
            CHECK (one.guard.greatest() == Catch::Approx (std::min (1.0f, strength) * limit).epsilon (0.01));
            CHECK (last == Catch::Approx (std::min (1.0f, strength) * limit).epsilon (0.01));
        }
}

TEST_CASE ("the sum that goes through is added, neuron by neuron, to what was there")
{
    Guarded one (10.0f);
    one.touched.mark (0, 256);
    for (size_t n = 0; n < 256; ++n)
    {
        one.wanted[n] = n % 2 == 0 ? 50.0f : -900.0f;
        one.currents[n] = 70.0f;
    }
    one.guard.pass (one.wanted, one.touched, one.currents);
    CHECK (one.currents[8] == 120.0f);
    CHECK (one.currents[9] == 70.0f - 200.0f); // 20 times the limit, since it had no dose
    one.guard.tick();
    CHECK (one.guard.isHolding());
}

TEST_CASE ("a limit that is set below the dose lets little or nothing through until the dose is down")
{
    Guarded one (2000.0f);
    one.ticks (2000, 5, [] (int) { return 1000.0f; });
    REQUIRE (one.guard.doseOf (5) > 800.0f);
    one.guard.setLimit (100.0f);
    one.ticks (1, 5, [] (int) { return 1000.0f; });
    CHECK (one.step (5, 1000.0f) == 0.0f);
    one.ticks (6000, 5, [] (int) { return 1000.0f; });
    CHECK (one.guard.doseOf (5) == Catch::Approx (100.0f).epsilon (0.02));
}

TEST_CASE ("reset forgets every dose, and a limit is heard at once where there is none")
{
    Guarded one (2000.0f);
    one.ticks (100, 5, [] (int) { return 1000.0f; });
    one.guard.reset();
    CHECK (one.guard.greatest() == 0.0f);
    CHECK (one.guard.doseOf (5) == 0.0f);
    one.guard.setLimit (10.0f);
    CHECK (one.step (5, 1000.0f) == 200.0f);
}
