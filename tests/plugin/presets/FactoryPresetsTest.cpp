#include "plugin/presets/FactoryPresets.h"

#include "plugin/state/DemoSound.h"
#include "tests/dsp/engine/EngineRun.h"

#include <catch2/catch_test_macros.hpp>
#include <juce_dsp/juce_dsp.h>

#include <array>

using namespace galvani;

namespace
{

constexpr size_t numOctaves = 9;

/** Level of each octave from 31 Hz to 16 kHz, dB, and how uneven the sound is in time, dB: what a person would compare. */
std::array<double, numOctaves + 1> fingerprint (const std::vector<float>& sound)
{
    constexpr int order = 13, size = 1 << order;
    juce::dsp::FFT transform (order);
    std::array<double, numOctaves + 1> result {};
    std::array<double, numOctaves> energy {};
    double loudest = 0.0, sum = 0.0;
    size_t windows = 0;
    for (size_t from = 0; from + size <= sound.size(); from += size)
    {
        std::vector<float> data (2 * size, 0.0f);
        std::copy_n (sound.begin() + static_cast<std::ptrdiff_t> (from), size, data.begin());
        transform.performFrequencyOnlyForwardTransform (data.data());
        double inWindow = 0.0;
        for (size_t bin = 1; bin < size / 2; ++bin)
        {
            const auto frequency = static_cast<double> (bin) * 44100.0 / size;
            const auto octave = static_cast<int> (std::floor (std::log2 (frequency / 31.25)));
            const auto power = static_cast<double> (data[bin]) * static_cast<double> (data[bin]);
            inWindow += power;
            if (octave >= 0 && octave < static_cast<int> (numOctaves))
                energy[static_cast<size_t> (octave)] += power;
        }
        loudest = std::max (loudest, inWindow);
        sum += inWindow;
        ++windows;
    }
    for (size_t octave = 0; octave < numOctaves; ++octave)
        result[octave] = 10.0 * std::log10 (energy[octave] / sum + 1.0e-6);
    result[numOctaves] = 10.0 * std::log10 (loudest * static_cast<double> (windows) / sum);
    return result;
}

} // namespace

TEST_CASE ("every factory preset sounds different from every other")
{
    const auto demo = demoSound();
    std::vector<std::array<double, numOctaves + 1>> fingerprints;
    for (const auto& preset : factoryPresets())
    {
        Engine engine;
        EngineSpec spec;
        spec.sampleRate = demo.sampleRate;
        spec.brain = preset.brain;
        engine.prepare (spec);
        engine.setParameters (preset.parameters);
        engine.setRouting (preset.routing);
        fingerprints.push_back (fingerprint (play (engine, demo.left, demo.right, blocksOf (512)).left));
    }
    for (size_t a = 0; a < fingerprints.size(); ++a)
        for (size_t b = 0; b < a; ++b)
        {
            double squares = 0.0;
            for (size_t i = 0; i <= numOctaves; ++i)
                squares += std::pow (fingerprints[a][i] - fingerprints[b][i], 2.0);
            INFO (factoryPresets()[a].name << " and " << factoryPresets()[b].name);
            CHECK (std::sqrt (squares / (numOctaves + 1)) > 1.5); // dB, on average over the octaves
        }
}
