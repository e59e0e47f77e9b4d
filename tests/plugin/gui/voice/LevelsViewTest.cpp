#include "plugin/gui/voice/LevelsView.h"

#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("the loudness of the output comes from both channels, all the way from the audio thread", "[gui]")
{
    ShownWindow window;
    window.processor.prepareToPlay (48000.0, 512);
    auto* bypass = window.processor.parameters().getParameter ("bypass");
    bypass->setValueNotifyingHost (1.0f);
    juce::AudioBuffer<float> sound (2, 480);
    juce::MidiBuffer notes;
    for (int block = 0, sample = 0; block < 350; ++block)
    {
        for (int i = 0; i < 480; ++i, ++sample)
        {
            // Opposite in both channels: their sum would be silent.
            const auto level = 0.1f * std::sin (0.13089969f * static_cast<float> (sample % 48));
            sound.setSample (0, i, level);
            sound.setSample (1, i, -level);
        }
        window.processor.processBlock (sound, notes);
        window.editor->frame (0.01);
    }
    const auto& loudness = window.editor->liveActivity().loudness();
    CHECK (loudness.shortTerm() == Catch::Approx (-20.0f).margin (0.1));
    CHECK (loudness.momentary() == Catch::Approx (-20.0f).margin (0.1));
    auto& view = *allBelow<LevelsView> (*window.editor).front();
    CHECK (view.getDescription().startsWith ("Short-term loudness -"));
    CHECK_FALSE (view.isLimiting());
}

TEST_CASE ("the limiter's work is seen in colour", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    const auto coloursOf = [] (const LiveActivity& activity)
    {
        LevelsView view (activity);
        view.setSize (200, 54);
        const auto picture = view.createComponentSnapshot (view.getLocalBounds());
        int warm = 0;
        for (int y = 0; y < 18; ++y)
            for (int x = 0; x < 200; ++x)
            {
                const auto colour = picture.getPixelAt (x, y);
                warm += colour.getAlpha() > 100 && colour.getRed() > colour.getBlue() + 100 ? 1 : 0;
            }
        return warm;
    };
    LiveActivity calm;
    CHECK (coloursOf (calm) == 0);

    // A voice that is far too loud, through a telemetry.
    ShownWindow window;
    window.processor.prepareToPlay (48000.0, 512);
    auto* output = window.processor.parameters().getParameter ("output");
    output->setValueNotifyingHost (1.0f);
    auto* mix = window.processor.parameters().getParameter ("mix");
    mix->setValueNotifyingHost (0.0f);
    juce::AudioBuffer<float> sound (2, 480);
    juce::MidiBuffer notes;
    for (int block = 0; block < 30; ++block)
    {
        for (int i = 0; i < 480; ++i)
            for (int channel = 0; channel < 2; ++channel)
                sound.setSample (channel, i, 0.95f * std::sin (0.13089969f * static_cast<float> (i % 48)));
        window.processor.processBlock (sound, notes);
        window.editor->frame (0.01);
    }
    CHECK (window.editor->liveActivity().output().limiterDecibels() > 1.0f);
    CHECK (coloursOf (window.editor->liveActivity()) > 20);
}
