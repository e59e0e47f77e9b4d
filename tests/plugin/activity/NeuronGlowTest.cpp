#include "plugin/activity/NeuronGlow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace galvani;

TEST_CASE ("a spike lights its neuron alone, and the light is gone after 150 ms", "[gui]")
{
    NeuronGlow glow;
    glow.prepare (4);
    glow.spike (2);
    CHECK (glow.flash()[2] == 1.0f);
    CHECK (glow.flash()[1] == 0.0f);
    for (int frame = 0; frame < 9; ++frame)
        glow.advance (1.0 / 60.0);
    CHECK (glow.flash()[2] < 0.06f);
    CHECK (glow.flash()[2] > 0.0f);
}

TEST_CASE ("the fading does not depend on the frame rate", "[gui]")
{
    NeuronGlow slow, fast;
    slow.prepare (1);
    fast.prepare (1);
    slow.spike (0);
    fast.spike (0);
    slow.advance (0.1);
    for (int i = 0; i < 10; ++i)
        fast.advance (0.01);
    CHECK (slow.flash()[0] == Catch::Approx (fast.flash()[0]).epsilon (1e-4));
}

TEST_CASE ("embers follow the potential from rest to threshold, and spikes outside the brain are passed over", "[gui]")
{
    NeuronGlow glow;
    glow.prepare (2);
    glow.spike (-1);
    glow.spike (2);
    const std::array<float, 2> potentials { -75.0f, -50.0f };
    for (int frame = 0; frame < 60; ++frame)
        glow.setPotentials (potentials);
    CHECK (glow.ember()[0] == 0.0f);
    CHECK (glow.ember()[1] == Catch::Approx (1.0f));
    CHECK (glow.flash()[0] == 0.0f);
}
