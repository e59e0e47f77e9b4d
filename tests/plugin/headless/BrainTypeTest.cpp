#include "dsp/engine/Engine.h"

#include "plugin/presets/FactoryPresets.h"
#include "plugin/state/DemoSound.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <vector>

using namespace galvani;

TEST_CASE ("brains of every type hear the demo with the default preset, keep within 2 to 40 Hz and are heard")
{
    for (const auto type : { NeuronType::lif, NeuronType::adex, NeuronType::izhikevich })
    {
        auto patch = factoryPresets().front();
        patch.brain.type = type;
        patch.parameters[ParameterId::source] = 1.0f;
        patch.parameters[ParameterId::mix] = 100.0f; // the brain alone
        Engine engine;
        engine.prepare ({ 48000.0, 480, patch.brain, 0, demoSound(), {} });
        engine.setRouting (patch.routing);
        engine.setParameters (patch.parameters);
        std::array<float, 480> left {}, right {};
        float* const output[] { left.data(), right.data() };
        double squares = 0.0, spikes = 0.0;
        constexpr int seconds = 10;
        for (int block = 0; block < 100 * seconds; ++block)
        {
            engine.process ({}, output, 480, {});
            spikes += static_cast<double> (engine.activity().spikes.size());
            for (const auto sample : left)
            {
                REQUIRE (std::isfinite (sample));
                squares += static_cast<double> (sample * sample);
            }
        }
        const auto rate = spikes / patch.brain.neurons / seconds;
        const auto loudness = std::sqrt (squares / (48000.0 * seconds));
        INFO (static_cast<int> (type) << ": " << rate << " Hz, rms " << loudness);
        CHECK (rate > 2.0);
        CHECK (rate < 40.0);
        CHECK (loudness > 0.01);
    }
}
