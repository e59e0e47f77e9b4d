#include "plugin/gui/ear/EarPanel.h"

#include "tests/plugin/gui/MouseAt.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("the mouse over the cochleagram tells the band and its frequency", "[gui]")
{
    ShownWindow window;
    auto& panel = *allBelow<EarPanel> (*window.editor).front();
    auto& view = *allBelow<CochleagramView> (*window.editor).front();
    CHECK (panel.bandWords() == "32 bands, ERB");
    const auto height = static_cast<float> (view.getHeight());
    view.mouseMove (mouseAt (view, { 20.0f, height * (1.0f - 12.5f / 32.0f) }));
    CHECK (panel.bandWords() == juce::String::fromUTF8 ("band 13 \xc2\xb7 1.0 kHz"));
    view.mouseMove (mouseAt (view, { 20.0f, 0.0f }));
    CHECK (panel.bandWords() == juce::String::fromUTF8 ("band 32 \xc2\xb7 12.0 kHz"));
    view.mouseExit (mouseAt (view, { 20.0f, -5.0f }));
    CHECK (panel.bandWords() == "32 bands, ERB");
}

TEST_CASE ("the input's meter shows the level of what comes in, whatever the blocks, and that it is too loud", "[gui]")
{
    const auto levelOf = [] (int blockSize, float amplitude)
    {
        ShownWindow window;
        window.processor.prepareToPlay (48000.0, 512);
        juce::AudioBuffer<float> sound (2, blockSize);
        juce::MidiBuffer notes;
        int sample = 0;
        for (int block = 0; block < 96000 / blockSize; ++block)
        {
            for (int i = 0; i < blockSize; ++i, ++sample)
                for (int channel = 0; channel < 2; ++channel)
                    sound.setSample (channel, i, amplitude * std::sin (0.13089969f * static_cast<float> (sample % 48)));
            window.processor.processBlock (sound, notes);
            window.editor->frame (blockSize / 48000.0);
        }
        const auto& input = window.editor->liveActivity().input();
        return std::tuple (input.rmsDecibels(), input.peakDecibels(),
                           allBelow<LevelBar> (*window.editor).front()->isOverloaded());
    };
    const auto [rms, peak, tooLoud] = levelOf (480, 0.5f);
    CHECK (rms == Catch::Approx (-9.03f).margin (0.1));
    CHECK (peak == Catch::Approx (-6.02f).margin (0.1));
    CHECK_FALSE (tooLoud);
    const auto [again, samePeak, stillNot] = levelOf (64, 0.5f);
    CHECK (again == Catch::Approx (rms).margin (0.01));
    CHECK (samePeak == Catch::Approx (peak).margin (0.01));
    CHECK (std::get<2> (levelOf (480, 1.2f)));
}
