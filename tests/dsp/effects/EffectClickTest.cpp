#include "dsp/effects/EffectChain.h"

#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_test_macros.hpp>

#include <juce_dsp/juce_dsp.h>

#include <functional>
#include <string>

using galvani::EffectChain;
using galvani::EffectSettings;
using galvani::ToneFilter;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;
constexpr int tick = 48, length = 96000, jumpEvery = 9600;

/** What of a sound lies above 5 kHz: a 100 Hz sine has nothing there, however gently it is changed; a click has. */
float peakAbove5kHz (const std::vector<float>& sound, size_t from)
{
    using Coefficients = juce::dsp::IIR::Coefficients<double>;
    juce::dsp::IIR::Filter<double> first (Coefficients::makeHighPass (sampleRate, 5000.0, 0.5412)),
        second (Coefficients::makeHighPass (sampleRate, 5000.0, 1.3066)); // Butterworth, fourth order
    auto peak = 0.0;
    for (size_t i = 0; i < sound.size(); ++i)
    {
        const auto x = second.processSample (first.processSample (static_cast<double> (sound[i])));
        if (i >= from)
            peak = std::max (peak, std::abs (x));
    }
    return static_cast<float> (peak);
}

EffectSettings allOn()
{
    EffectSettings s;
    s.tapeOn = s.chorusOn = true;
    s.filterResonance = 0.0f;
    s.tapeAge = 0.0f;
    s.tapeDrive = 0.0f;
    s.chorusMix = 0.3f;
    s.echoTime = 0.06f;
    return s;
}

/** Plays a sine through the chain while something jumps between two positions. */
float clicks (const EffectSettings& start, const std::function<void (EffectSettings&, bool)>& set)
{
    EffectChain chain;
    chain.prepare (sampleRate, 512, tick);
    auto sound = sine (length, 100.0 / sampleRate, 0.5f);
    for (int done = 0; done < length; done += tick)
    {
        auto s = start;
        set (s, (done + 4800) / jumpEvery % 2 == 1);
        chain.setSettings (s);
        chain.process (sound.left.data() + done, sound.right.data() + done, tick);
    }
    return std::max (peakAbove5kHz (sound.left, 2400), peakAbove5kHz (sound.right, 2400));
}

constexpr float inaudible = 0.00316f; // -50 dBFS

} // namespace

TEST_CASE ("what a click is, is heard by the check", "[effects]")
{
    auto sound = sine (9600, 100.0 / sampleRate, 0.5f);
    REQUIRE (peakAbove5kHz (sound.left, 2400) < 0.1f * inaudible);
    for (size_t i = 4920; i < 9600; ++i)
        sound.left[i] *= 0.95f;
    REQUIRE (peakAbove5kHz (sound.left, 2400) > inaudible);
}

TEST_CASE ("no setting clicks when it jumps over its range", "[effects]")
{
    struct Setting
    {
        std::string name;
        float EffectSettings::*value;
        float least, greatest;
    };
    const auto settings = std::vector<Setting> {
        { "cutoff", &EffectSettings::filterCutoff, 20.0f, 20000.0f },
        { "resonance", &EffectSettings::filterResonance, 0.0f, 1.0f },
        { "drive", &EffectSettings::tapeDrive, 0.0f, 24.0f },
        { "age", &EffectSettings::tapeAge, 0.0f, 1.0f },
        { "rate", &EffectSettings::chorusRate, 0.01f, 8.0f },
        { "depth", &EffectSettings::chorusDepth, 0.0f, 1.0f },
        { "mix", &EffectSettings::chorusMix, 0.0f, 1.0f },
        { "time", &EffectSettings::echoTime, 0.01f, 2.0f },
        { "feedback", &EffectSettings::echoFeedback, 0.0f, 0.95f },
        { "level", &EffectSettings::echoLevel, 0.0f, 1.0f },
        { "amount", &EffectSettings::bloomAmount, 0.0f, 1.0f },
        { "decay", &EffectSettings::bloomDecay, 0.2f, 30.0f },
        { "tone", &EffectSettings::bloomTone, 0.0f, 1.0f },
        { "width", &EffectSettings::width, 0.0f, 2.0f },
    };
    for (const auto& setting : settings)
    {
        const auto heard = clicks (allOn(), [&] (EffectSettings& s, bool high)
                                   { s.*setting.value = high ? setting.greatest : setting.least; });
        INFO (setting.name << ": " << decibelsBetween (heard, 1.0f) << " dBFS");
        CHECK (heard < inaudible);
    }
    for (auto type : { ToneFilter::Type::highPass, ToneFilter::Type::bandPass })
    {
        const auto heard = clicks (allOn(),
                                   [&] (EffectSettings& s, bool high)
                                   {
                                       s.filterType = high ? type : ToneFilter::Type::lowPass;
                                       s.filterCutoff = 300.0f;
                                   });
        INFO ("type: " << decibelsBetween (heard, 1.0f) << " dBFS");
        CHECK (heard < inaudible);
    }
}

TEST_CASE ("no switch clicks", "[effects]")
{
    struct Switch
    {
        std::string name;
        bool EffectSettings::*value;
    };
    const auto switches = std::vector<Switch> {
        { "filter", &EffectSettings::filterOn }, { "tape", &EffectSettings::tapeOn },
        { "chorus", &EffectSettings::chorusOn }, { "echo", &EffectSettings::echoOn },
        { "bloom", &EffectSettings::bloomOn },   { "width", &EffectSettings::widthOn },
    };
    auto loud = allOn();
    loud.filterCutoff = 150.0f;
    loud.tapeDrive = 12.0f;
    loud.tapeAge = 1.0f;
    loud.chorusMix = 1.0f;
    loud.echoLevel = 1.0f;
    loud.bloomAmount = 1.0f;
    loud.width = 0.0f;
    for (const auto& each : switches)
    {
        const auto heard = clicks (loud, [&] (EffectSettings& s, bool high) { s.*each.value = high; });
        INFO (each.name << ": " << decibelsBetween (heard, 1.0f) << " dBFS");
        CHECK (heard < inaudible);

        auto alone = loud;
        for (const auto& other : switches)
            alone.*other.value = false;
        const auto aloneHeard = clicks (alone, [&] (EffectSettings& s, bool high) { s.*each.value = high; });
        INFO (each.name << " alone: " << decibelsBetween (aloneHeard, 1.0f) << " dBFS");
        CHECK (aloneHeard < inaudible);
    }
}
