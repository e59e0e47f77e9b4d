#include "dsp/modulation/ModulationMatrix.h"

#include "dsp/modulation/TickRamp.h"
#include "dsp/parameters/ParameterList.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cmath>

using namespace galvani;

namespace
{

using Id = ParameterId;

SourceValues allAt (float value)
{
    SourceValues result;
    result.fill (value);
    return result;
}

size_t column (Id id) { return static_cast<size_t> (modulationTargetIndex (id)); }

} // namespace

TEST_CASE ("without routes, or with sources at rest, targets stand where their knobs stand")
{
    ModulationMatrix matrix;
    matrix.prepare (0.001);
    const auto knobs = ParameterValues::defaults();
    matrix.setKnobs (knobs);
    matrix.update (allAt (1.0f));
    for (const auto target : modulationTargets)
        CHECK (matrix.value (target) == Catch::Approx (knobs[target]).epsilon (1.0e-4).margin (1.0e-4));

    ModulationRouting routing;
    for (size_t r = 0; r < ModulationRouting::maximumRoutes; ++r)
        REQUIRE (routing.setDepth (r % firstHandSource, r, 0.7f));
    matrix.setRouting (routing);
    matrix.reset();
    matrix.update (allAt (0.5f));
    for (const auto target : modulationTargets)
        CHECK (matrix.value (target) == Catch::Approx (knobs[target]).epsilon (1.0e-4).margin (1.0e-4));
}

TEST_CASE ("a source at 1 moves its target up by the depth, at 0 down, and never beyond the range")
{
    ModulationMatrix matrix;
    matrix.prepare (0.001);
    auto knobs = ParameterValues::defaults();
    knobs[Id::mix] = 50.0f;
    knobs[Id::bloom] = 90.0f;
    matrix.setKnobs (knobs);
    ModulationRouting routing;
    routing.setDepth (2, column (Id::mix), 0.3f);
    routing.setDepth (firstHandSource - 1, column (Id::mix), -0.1f);
    routing.setDepth (2, column (Id::bloom), 0.8f);
    matrix.setRouting (routing);

    matrix.update (allAt (1.0f));
    CHECK (matrix.value (Id::mix) == Catch::Approx (70.0f));
    CHECK (matrix.value (Id::bloom) == Catch::Approx (100.0f));
    matrix.reset();
    matrix.update (allAt (0.0f));
    CHECK (matrix.value (Id::mix) == Catch::Approx (30.0f));
    CHECK (matrix.value (Id::bloom) == Catch::Approx (10.0f));
}

TEST_CASE ("every source reaches its targets, and one whose depths are gone reaches none")
{
    ModulationMatrix matrix;
    matrix.prepare (0.001);
    auto knobs = ParameterValues::defaults();
    knobs[Id::mix] = 50.0f;
    matrix.setKnobs (knobs);
    for (size_t source = 0; source < numModulationSources; ++source)
    {
        ModulationRouting routing;
        routing.setDepth (source, column (Id::mix), 0.5f);
        matrix.setRouting (routing);
        matrix.reset();
        auto values = allAt (0.5f);
        values[source] = 0.9f;
        matrix.update (values);
        CHECK (matrix.value (Id::mix) == Catch::Approx (modulationSources[source].isUnipolar ? 95.0f : 90.0f));
        matrix.setRouting ({});
        matrix.reset();
        matrix.update (values);
        CHECK (matrix.value (Id::mix) == Catch::Approx (50.0f));
    }
}

TEST_CASE ("a turned knob glides to its place within 60 ms and makes no step")
{
    ModulationMatrix matrix;
    matrix.prepare (0.001);
    auto knobs = ParameterValues::defaults();
    knobs[Id::mix] = 0.0f;
    matrix.setKnobs (knobs);
    matrix.update (allAt (0.5f));
    knobs[Id::mix] = 100.0f;
    matrix.setKnobs (knobs);
    float before = 0.0f, largest = 0.0f;
    for (int tick = 0; tick < 60; ++tick)
    {
        matrix.update (allAt (0.5f));
        largest = std::max (largest, matrix.value (Id::mix) - before);
        before = matrix.value (Id::mix);
    }
    CHECK (largest < 9.0f);
    CHECK (before > 99.0f);
}

TEST_CASE ("every modulation target is a continuous parameter, and the matrix knows no other")
{
    for (const auto target : modulationTargets)
    {
        const auto curve = declarationOf (target).curve;
        CHECK ((curve == Curve::linear || curve == Curve::logarithmic));
    }
    CHECK (modulationTargetIndex (Id::filterType) == -1);
    CHECK (modulationTargetIndex (Id::bypass) == -1);
}

TEST_CASE ("a tick's ramp is a straight line that ends on its target")
{
    TickRamp ramp;
    ramp.prepare (48);
    ramp.setTarget (1.0f);
    CHECK (ramp.next() == 1.0f); // the first target is jumped to
    ramp.setTarget (2.0f);
    for (int i = 1; i < 48; ++i)
        CHECK (ramp.next() == Catch::Approx (1.0f + static_cast<float> (i) / 48.0f));
    CHECK (ramp.next() == 2.0f);
    CHECK (ramp.next() == 2.0f);
}

TEST_CASE ("a unipolar source leaves the knob alone at 0 and moves it by the whole depth at 1")
{
    ModulationMatrix matrix;
    matrix.prepare (0.001);
    auto knobs = ParameterValues::defaults();
    knobs[Id::mix] = 40.0f;
    matrix.setKnobs (knobs);
    ModulationRouting routing;
    routing.setDepth (static_cast<size_t> (modulationSourceIndex ("wheel")), column (Id::mix), 0.5f);
    matrix.setRouting (routing);
    matrix.update (allAt (0.0f));
    CHECK (matrix.value (Id::mix) == Catch::Approx (40.0f));
    matrix.reset();
    matrix.update (allAt (1.0f));
    CHECK (matrix.value (Id::mix) == Catch::Approx (90.0f));
}

TEST_CASE ("a route's curve bends its source, and its smoothing lets it lag")
{
    ModulationMatrix matrix;
    matrix.prepare (0.001);
    auto knobs = ParameterValues::defaults();
    knobs[Id::mix] = 0.0f;
    matrix.setKnobs (knobs);
    const auto wheel = modulationSourceIndex ("wheel");
    ModulationRouting routing;
    routing.set ({ wheel, modulationTargetIndex (Id::mix), 1.0f, RouteCurve::late, 0.0f });
    matrix.setRouting (routing);
    matrix.update (allAt (0.5f));
    CHECK (matrix.value (Id::mix) == Catch::Approx (25.0f));

    routing.set ({ wheel, modulationTargetIndex (Id::mix), 1.0f, RouteCurve::linear, 500.0f });
    matrix.reset();
    matrix.setRouting (routing);
    matrix.update (allAt (0.0f));
    for (int tick = 0; tick < 500; ++tick)
        matrix.update (allAt (1.0f));
    CHECK (matrix.value (Id::mix) == Catch::Approx (63.0f).margin (3.0f));
    // Another route beside it does not disturb where it is.
    const auto before = matrix.value (Id::mix);
    auto more = ModulationRouting {};
    more.setDepth (0, column (Id::bloom), 0.3f);
    more.set (*routing.find (static_cast<size_t> (wheel), column (Id::mix)));
    matrix.setRouting (more);
    matrix.update (allAt (1.0f));
    CHECK (matrix.value (Id::mix) == Catch::Approx (before).margin (0.5f));
}

TEST_CASE ("every continuous parameter can be modulated")
{
    for (const auto& row : parameterList())
        CHECK ((modulationTargetIndex (row.index) >= 0)
               == (row.curve == Curve::linear || row.curve == Curve::logarithmic));
}

TEST_CASE ("a target without routes comes to rest on its knob's very value")
{
    ModulationMatrix matrix;
    matrix.prepare (0.001);
    auto knobs = ParameterValues::defaults();
    matrix.setKnobs (knobs);
    matrix.update (allAt (0.5f));
    knobs[Id::learningRate] = 123.45f;
    knobs[Id::filterCutoff] = 777.7f;
    matrix.setKnobs (knobs);
    for (int tick = 0; tick < 500; ++tick)
        matrix.update (allAt (0.5f));
    CHECK (matrix.value (Id::learningRate) == 123.45f);
    CHECK (matrix.value (Id::filterCutoff) == 777.7f);
}
