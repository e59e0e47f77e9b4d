#include "dsp/modulation/ModulatorFit.h"

#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace galvani;

namespace
{

float worst (const ModulatorFit::Positions& missed)
{
    float most = 0.0f;
    for (const auto miss : missed)
        most = std::max (most, std::abs (miss));
    return most;
}

} // namespace

TEST_CASE ("modulators that reach what is wanted are found, whichever made it")
{
    RandomStream random (1);
    for (int round = 0; round < 20; ++round)
    {
        ModulationRouting routing;
        for (size_t m = 0; m < numModulators; ++m)
            for (size_t t = 0; t < numTaughtTargets; ++t)
                if (random.uniform() < 0.4)
                    routing.setDepth (m, t, static_cast<float> (random.uniform (-0.6, 0.6)));
        ModulatorFit::Positions knobs {};
        ModulatorFit::Modulators hidden {}, preferred {};
        for (auto& knob : knobs)
            knob = static_cast<float> (random.uniform());
        for (size_t m = 0; m < hidden.size(); ++m)
        {
            hidden[m] = static_cast<float> (random.uniform());
            preferred[m] = static_cast<float> (random.uniform());
        }
        const auto wanted = ModulatorFit::positionsOf (knobs, routing, hidden);
        const auto fit = ModulatorFit::nearest (knobs, routing, wanted, preferred);
        CHECK (worst (fit.missed) < 0.002f);
        const auto reached = ModulatorFit::positionsOf (knobs, routing, fit.modulators);
        for (size_t t = 0; t < reached.size(); ++t)
            CHECK (wanted[t] - reached[t] == Catch::Approx (fit.missed[t]).margin (1.0e-5));
    }
}

TEST_CASE ("where nothing is wanted otherwise the preferred modulators stay, to the last digit")
{
    ModulationRouting routing;
    routing.setDepth (0, 3, 0.5f);
    routing.setDepth (1, 3, -0.25f);
    const ModulatorFit::Modulators preferred { 0.1f, 0.9f, 0.3f, 0.5f, 0.5f, 0.0f, 1.0f, 0.77f };
    ModulatorFit::Positions knobs {};
    knobs.fill (0.4f);
    const auto fit =
        ModulatorFit::nearest (knobs, routing, ModulatorFit::positionsOf (knobs, routing, preferred), preferred);
    CHECK (fit.modulators == preferred);
}

TEST_CASE ("what no modulator moves is missed, and so is what lies beyond their reach")
{
    ModulationRouting routing;
    routing.setDepth (2, 0, 0.2f);
    ModulatorFit::Positions knobs {}, wanted {};
    knobs.fill (0.5f);
    wanted.fill (0.5f);
    wanted[0] = 1.0f;
    wanted[5] = 0.8f;
    ModulatorFit::Modulators preferred {};
    preferred.fill (0.5f);
    const auto fit = ModulatorFit::nearest (knobs, routing, wanted, preferred);
    CHECK (fit.modulators[2] == Catch::Approx (1.0f));
    CHECK (fit.missed[0] == Catch::Approx (0.3f).margin (1.0e-4));
    CHECK (fit.missed[5] == Catch::Approx (0.3f).margin (1.0e-4));
    CHECK (fit.missed[1] == Catch::Approx (0.0f).margin (1.0e-6));
}
