#include "dsp/engine/Engine.h"
#include "dsp/parameters/ParameterList.h"
#include "tests/dsp/engine/EngineRun.h"
#include "tests/dsp/synthesis/Clicks.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

using namespace galvani;

namespace
{

using Id = ParameterId;

constexpr double sampleRate = 48000.0;
constexpr size_t blockSize = 480, settled = 16800, jump = 16800, wake = 6000;
constexpr float inaudible = 0.00044f; // what clickiness() makes of a step of -50 dBFS

/** Everything sounds, and nothing of it is higher than a few hundred Hz. */
ParameterValues darkSound()
{
    auto values = ParameterValues::defaults();
    values[Id::bodyTune] = 30.0f;
    values[Id::bodyBright] = 0.0f;
    values[Id::bodyLevel] = -12.0f;
    values[Id::keysCutoff] = 200.0f;
    values[Id::keysFilterEnvelope] = 0.0f;
    values[Id::keysLevel] = -6.0f;
    values[Id::osc2Level] = 40.0f;
    values[Id::tapeOn] = values[Id::chorusOn] = 1.0f;
    values[Id::filterCutoff] = 2000.0f;
    values[Id::echoTime] = 90.0f;
    values[Id::notesLength] = 100.0f;
    return values;
}

struct Heard
{
    float before, at, after; ///< clickiness
    float peak;
};

/** A low tone and two held notes; half way, the parameters change. */
Heard hear (const ParameterValues& from, const ParameterValues& to)
{
    Engine engine;
    EngineSpec spec;
    spec.maximumBlockSize = blockSize;
    spec.brain.neurons = 256;
    engine.prepare (spec);
    std::vector<float> left (settled + jump + 12000), right (left.size());
    for (size_t i = 0; i < left.size(); ++i)
        left[i] = right[i] =
            0.25f
            * static_cast<float> (std::sin (2.0 * std::numbers::pi * 110.0 * static_cast<double> (i) / sampleRate));
    const std::array<PerformanceEvent, 2> notes { PerformanceEvent { PerformanceEvent::Kind::noteOn, 0, 1, 33, 0.8f },
                                                  PerformanceEvent { PerformanceEvent::Kind::noteOn, 9, 1, 40, 0.8f } };
    for (size_t done = 0; done < left.size(); done += blockSize)
    {
        engine.setParameters (done < settled ? from : to);
        float* const channels[] { left.data() + done, right.data() + done };
        const float* const input[] { channels[0], channels[1] };
        engine.process (
            input, channels, blockSize,
            { {}, {}, done == 0 ? std::span<const PerformanceEvent> (notes) : std::span<const PerformanceEvent>() });
    }
    const auto clicks = [&] (size_t begin, size_t end)
    {
        return std::max (test::clickiness (std::span (left).subspan (begin, end - begin)),
                         test::clickiness (std::span (right).subspan (begin, end - begin)));
    };
    return { clicks (wake, settled), clicks (settled, settled + jump), clicks (settled + jump, left.size()),
             *std::max_element (left.begin() + wake, left.end()) };
}

} // namespace

TEST_CASE ("a step of -50 dBFS counts as a click, a sine of full scale does not")
{
    std::vector<float> sine (4800), step (4800, 0.0f);
    for (size_t i = 0; i < sine.size(); ++i)
        sine[i] = static_cast<float> (std::sin (2.0 * std::numbers::pi * 440.0 * static_cast<double> (i) / sampleRate));
    std::fill (step.begin() + 2400, step.end(), 0.0033f);
    CHECK (test::clickiness (step) > inaudible);
    CHECK (test::clickiness (sine) < 0.1f * inaudible);
}

TEST_CASE ("what is checked for clicks sounds by itself: grains, body and keys")
{
    for (const auto id : { Id::grainLevel, Id::bodyLevel, Id::keysLevel })
    {
        auto values = darkSound();
        for (const auto other : { Id::grainLevel, Id::bodyLevel, Id::keysLevel })
            if (other != id)
                values[other] = -60.0f;
        values[Id::mix] = 100.0f;
        INFO (declarationOf (id).id);
        CHECK (hear (values, values).peak > 0.01f);
    }
}

TEST_CASE ("no parameter clicks when it jumps over its range while everything sounds")
{
    const auto base = darkSound();
    for (const auto& row : parameterList())
    {
        // A sound that begins is no click: these start pulses into the brain.
        if (row.index == Id::electrodeFire || row.index == Id::electrodeSync)
            continue;
        auto low = base, high = base;
        low[row.index] = row.least;
        high[row.index] = row.greatest;
        for (const auto rises : { true, false })
        {
            const auto heard = rises ? hear (low, high) : hear (high, low);
            INFO (row.id << (rises ? " up: " : " down: ") << heard.before << ", at the jump " << heard.at << ", then "
                         << heard.after);
            CHECK (heard.at <= std::max (heard.before, heard.after) + inaudible);
        }
    }
}
