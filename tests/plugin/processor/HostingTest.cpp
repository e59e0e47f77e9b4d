// The built VST3, as a host loads it.

#include "plugin/presets/FactoryPresets.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <juce_audio_processors/juce_audio_processors.h>

#include <cmath>

namespace
{

struct Hosted
{
    juce::VST3PluginFormat format;
    std::unique_ptr<juce::AudioPluginInstance> plugin;

    Hosted()
    {
        juce::OwnedArray<juce::PluginDescription> found;
        format.findAllTypesForFile (found, GALVANI_VST3);
        REQUIRE (found.size() == 1);
        CHECK (found[0]->name == "Galvani");
        CHECK_FALSE (found[0]->isInstrument);
        juce::String error;
        plugin = format.createInstanceFromDescription (*found[0], 48000.0, 256, error);
        INFO (error);
        REQUIRE (plugin != nullptr);
        plugin->prepareToPlay (48000.0, 256);
    }

    /** Plays seconds of a beating tone; returns the output's peak, or -1 when something in it was no number. */
    float play (double seconds)
    {
        juce::AudioBuffer<float> buffer (juce::jmax (2, plugin->getTotalNumOutputChannels()), 256);
        juce::MidiBuffer midi;
        float peak = 0.0f;
        for (int n = 0; n < static_cast<int> (seconds * 48000.0); n += 256)
        {
            for (int i = 0; i < 256; ++i)
            {
                const auto t = static_cast<float> (n + i) / 48000.0f;
                const auto sample = 0.5f * std::sin (2764.6f * t) * std::exp (-8.0f * std::fmod (t, 0.25f));
                buffer.setSample (0, i, sample);
                buffer.setSample (1, i, sample);
            }
            plugin->processBlock (buffer, midi);
            const auto magnitude = buffer.getMagnitude (0, 256);
            if (! std::isfinite (magnitude))
                return -1.0f;
            peak = juce::jmax (peak, magnitude);
        }
        return peak;
    }

    juce::AudioProcessorParameter& parameter (const juce::String& name)
    {
        for (auto* candidate : plugin->getParameters())
            if (candidate->getName (100) == name)
                return *candidate;
        FAIL ("no parameter " << name);
        return *plugin->getParameters()[0];
    }
};

} // namespace

TEST_CASE ("the VST3 loads in a host, takes MIDI, reports no latency, and sounds")
{
    Hosted hosted;
    CHECK (hosted.plugin->acceptsMidi());
    CHECK (hosted.plugin->getLatencySamples() == 0);
    CHECK (hosted.plugin->getTailLengthSeconds() > 0.5);
    const auto peak = hosted.play (1.0);
    CHECK (peak > 0.05f);
    CHECK (peak < 0.97f);
}

TEST_CASE ("the host's automation reaches the sound, and its state comes back in another instance")
{
    Hosted one, other;
    one.parameter ("Mix").setValue (0.25f);
    one.parameter ("Grain Pitch").setValue (0.75f);
    one.play (0.1);
    CHECK (one.parameter ("Grain Pitch").getText (0.75f, 20) == "+12.0 st");
    juce::MemoryBlock state;
    one.plugin->getStateInformation (state);
    other.plugin->setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    CHECK (other.parameter ("Mix").getValue() == Catch::Approx (0.25f).margin (1.0e-4));
    CHECK (other.parameter ("Grain Pitch").getValue() == Catch::Approx (0.75f).margin (1.0e-4));

    const char garbage[] = "this is no state";
    other.plugin->setStateInformation (garbage, sizeof garbage);
    CHECK (other.parameter ("Mix").getValue() == Catch::Approx (0.25f).margin (1.0e-4));
    CHECK (other.play (0.2) > 0.0f);
}

TEST_CASE ("the host's bypass is the plug-in's bypass parameter")
{
    Hosted hosted;
    auto* bypass = hosted.plugin->getBypassParameter();
    REQUIRE (bypass != nullptr);
    bypass->setValue (1.0f);
    hosted.play (0.1);
    juce::AudioBuffer<float> buffer (2, 256);
    juce::MidiBuffer midi;
    for (int i = 0; i < 256; ++i)
    {
        buffer.setSample (0, i, 0.001f * static_cast<float> (i));
        buffer.setSample (1, i, -0.001f * static_cast<float> (i));
    }
    juce::AudioBuffer<float> original (buffer);
    hosted.plugin->processBlock (buffer, midi);
    for (int i = 0; i < 256; ++i)
    {
        CHECK (buffer.getSample (0, i) == original.getSample (0, i));
        CHECK (buffer.getSample (1, i) == original.getSample (1, i));
    }
}
