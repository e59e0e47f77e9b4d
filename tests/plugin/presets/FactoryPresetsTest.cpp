#include "plugin/presets/FactoryPresets.h"

#include "neural/brain/Brain.h"
#include "plugin/state/DemoSound.h"
#include "tests/dsp/engine/EngineRun.h"
#include "tests/dsp/synthesis/Clicks.h"
#include "tests/plugin/presets/Loudness.h"

#include <catch2/catch_test_macros.hpp>
#include <juce_dsp/juce_dsp.h>

#include <array>
#include <complex>
#include <map>
#include <numbers>
#include <numeric>
#include <set>
#include <string>

using namespace galvani;

namespace
{

constexpr size_t numOctaves = 9;

/** Level of each octave from 31 Hz to 16 kHz, dB, and how uneven the sound is in time, dB: what a person would compare.
 */
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

/** How strongly the loudness moves at four speeds, 0.5 to 8 Hz, dB below its mean: the rhythm of it. */
std::array<double, 4> rhythmOf (const std::vector<float>& sound, double sampleRate)
{
    const auto hop = static_cast<size_t> (sampleRate / 64.0);
    std::vector<double> envelope;
    for (size_t from = 0; from + hop <= sound.size(); from += hop)
    {
        double squares = 0.0;
        for (size_t i = from; i < from + hop; ++i)
            squares += static_cast<double> (sound[i]) * static_cast<double> (sound[i]);
        envelope.push_back (std::sqrt (squares / static_cast<double> (hop)));
    }
    const auto mean = std::accumulate (envelope.begin(), envelope.end(), 0.0) / static_cast<double> (envelope.size());
    std::array<double, 4> result {};
    for (size_t octave = 0; octave < result.size(); ++octave)
    {
        double power = 0.0;
        const auto lowest = 0.5 * std::exp2 (static_cast<double> (octave));
        for (int part = 0; part < 8; ++part)
        {
            const auto hertz = lowest * std::exp2 (part / 8.0);
            std::complex<double> sum;
            for (size_t i = 0; i < envelope.size(); ++i)
                sum += (envelope[i] - mean)
                       * std::polar (1.0, -2.0 * std::numbers::pi * hertz * static_cast<double> (i) / 64.0);
            power += std::norm (sum / static_cast<double> (envelope.size()));
        }
        result[octave] = 10.0 * std::log10 (power / (mean * mean) + 1.0e-6);
    }
    return result;
}

struct Rendered
{
    explicit Rendered (const Patch& preset, const std::vector<float>& left, const std::vector<float>& right,
                       double sampleRate)
    {
        Engine engine;
        EngineSpec spec;
        spec.sampleRate = sampleRate;
        spec.brain = preset.brain;
        spec.learned = preset.learned;
        spec.reader = preset.reader;
        engine.prepare (spec);
        engine.setParameters (preset.parameters);
        engine.setRouting (preset.routing);
        sound = play (engine, left, right, blocksOf (512));
    }

    EngineRun sound;
};

/** Every preset with the demo sound, once for all tests. */
const std::vector<EngineRun>& demos()
{
    static const auto all = []
    {
        std::vector<EngineRun> runs;
        const auto demo = demoSound();
        for (const auto& preset : factoryPresets())
            runs.push_back (Rendered (preset, demo.left, demo.right, demo.sampleRate).sound);
        return runs;
    }();
    return all;
}

/** The root of the mean square of the differences, dB. */
template <size_t size>
double distanceOf (const std::array<double, size>& a, const std::array<double, size>& b)
{
    double squares = 0.0;
    for (size_t i = 0; i < size; ++i)
        squares += std::pow (a[i] - b[i], 2.0);
    return std::sqrt (squares / static_cast<double> (size));
}

} // namespace

TEST_CASE ("there are 64 factory presets, eight in each category, each with a line, an author and tags")
{
    std::map<std::string, int> categories;
    std::set<std::string> names;
    for (const auto& preset : factoryPresets())
    {
        INFO (preset.name);
        ++categories[preset.category];
        CHECK (names.insert (preset.name).second);
        CHECK (preset.description.size() > 20);
        CHECK_FALSE (preset.author.empty());
        CHECK (preset.tags.size() >= 2);
        CHECK (preset.routing.size() >= 4);
    }
    CHECK (factoryPresets().size() == 64);
    for (const auto* category :
         { "Drone", "Rhythm", "Texture", "Keys", "Effect: subtle", "Effect: destroyer", "Learning", "Stage" })
    {
        INFO (category);
        CHECK (categories[category] == 8);
    }
    REQUIRE_FALSE (factoryPresets().empty());
    CHECK (factoryPresets().front().name == "Animal Electricity");
}

TEST_CASE ("a full-scale tone has the loudness that the standard gives it")
{
    std::vector<float> tone (48000 * 3);
    for (size_t i = 0; i < tone.size(); ++i)
        tone[i] = static_cast<float> (std::sin (2.0 * std::numbers::pi * 997.0 * static_cast<double> (i) / 48000.0));
    CHECK (std::abs (test::loudnessOf (tone, std::vector<float> (tone.size(), 0.0f), 48000.0) + 3.01) < 0.05);
}

TEST_CASE ("every factory preset plays the demo sound at -20 to -14 LUFS, its samples below the ceiling")
{
    for (size_t p = 0; p < demos().size(); ++p)
    {
        const auto& run = demos()[p];
        const auto loudness = test::loudnessOf (run.left, run.right, demoSound().sampleRate);
        INFO (factoryPresets()[p].name << ": " << loudness << " LUFS");
        CHECK ((loudness >= -20.0 && loudness <= -14.0));
        CHECK (run.peak() <= 0.9661f);
    }
}

TEST_CASE ("every factory preset sounds different from every other, and from the sound that went in")
{
    const auto demo = demoSound();
    std::vector<std::array<double, numOctaves + 1>> colours { fingerprint (demo.left) };
    std::vector<std::array<double, 4>> rhythms { rhythmOf (demo.left, demo.sampleRate) };
    std::vector<std::string> names { "the sound that went in" };
    for (size_t p = 0; p < demos().size(); ++p)
    {
        colours.push_back (fingerprint (demos()[p].left));
        rhythms.push_back (rhythmOf (demos()[p].left, demo.sampleRate));
        names.push_back (factoryPresets()[p].name);
    }
    for (size_t a = 1; a < names.size(); ++a)
        for (size_t b = 0; b < a; ++b)
        {
            const auto colour = distanceOf (colours[a], colours[b]), rhythm = distanceOf (rhythms[a], rhythms[b]);
            INFO (names[a] << " and " << names[b] << ": " << colour << " dB over the octaves, " << rhythm
                           << " dB in rhythm");
            if (b == 0)
                CHECK (std::max (colour, rhythm) > 0.7); // what ducks or rings leaves the octaves nearly as they were
            else
                CHECK (colour > 1.5);
        }
}

TEST_CASE ("no factory preset sounds by itself, but drones that say so")
{
    const std::vector<float> silence (44100 * 5, 0.0f);
    for (const auto& preset : factoryPresets())
    {
        if (preset.category == "Drone" && preset.description.find ("by itself") != std::string::npos)
            continue;
        const auto run = Rendered (preset, silence, silence, 44100.0).sound;
        INFO (preset.name);
        CHECK (run.peak() < 1.0e-4f);
    }
}

TEST_CASE ("going from any factory preset to the next while it sounds does not click")
{
    constexpr size_t blockSize = 480, seconds = 2, perPreset = 48000 * seconds, around = 14400;
    constexpr float inaudible = 0.00044f; // what clickiness() makes of a step of -50 dBFS
    Engine engine;
    EngineSpec spec;
    spec.maximumBlockSize = blockSize;
    spec.brain = factoryPresets().front().brain;
    engine.prepare (spec);
    std::vector<float> left, right;
    std::uint32_t version = 0;
    for (const auto& preset : factoryPresets())
    {
        engine.offerBrain (std::make_unique<Brain> (preset.brain, preset.learned), ++version);
        engine.setParameters (preset.parameters);
        engine.setRouting (preset.routing);
        for (size_t done = 0; done < perPreset; done += blockSize)
        {
            std::array<float, blockSize> one, other;
            for (size_t i = 0; i < blockSize; ++i)
                one[i] = other[i] = 0.25f
                                    * static_cast<float> (std::sin (2.0 * std::numbers::pi * 110.0
                                                                    * static_cast<double> (left.size() + i) / 48000.0));
            float* const channels[] { one.data(), other.data() };
            const float* const input[] { channels[0], channels[1] };
            engine.process (input, channels, blockSize, {});
            left.insert (left.end(), one.begin(), one.end());
            right.insert (right.end(), other.begin(), other.end());
        }
        engine.collectGarbage();
    }
    const auto clicks = [&] (size_t from, size_t to)
    {
        return std::max (test::clickiness (std::span (left).subspan (from, to - from)),
                         test::clickiness (std::span (right).subspan (from, to - from)));
    };
    for (size_t p = 1; p < factoryPresets().size(); ++p)
    {
        const auto at = p * perPreset;
        const auto before = clicks (at - perPreset / 2, at), after = clicks (at + around, at + perPreset);
        const auto change = clicks (at, at + around);
        INFO (factoryPresets()[p - 1].name << " to " << factoryPresets()[p].name << ": " << before << ", " << change
                                           << ", " << after);
        CHECK (change <= 2.0f * std::max (before, after) + inaudible);
    }
}
