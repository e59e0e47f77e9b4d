#include "plugin/headless/MidiScore.h"

#include "tests/plugin/headless/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <juce_audio_basics/juce_audio_basics.h>

#include <array>

using namespace galvani;
using Kind = StimulusEvent::Kind;

TEST_CASE ("notes, buttons and all-notes-off of a MIDI file become stimuli at their samples, and nothing else does")
{
    const TemporaryFolder desk;
    juce::MidiMessageSequence track;
    using Message = juce::MidiMessage;
    track.addEvent (Message::noteOn (1, 69, juce::uint8 (127)), 0.0);
    track.addEvent (Message::controllerEvent (1, likeController, 127), 480.0);
    track.addEvent (Message::controllerEvent (1, likeController, 0), 500.0);
    track.addEvent (Message::controllerEvent (1, dislikeController, 64), 960.0);
    track.addEvent (Message::controllerEvent (1, dislikeController, 63), 980.0);
    track.addEvent (Message::controllerEvent (1, 82, 127), 990.0);
    track.addEvent (Message::allNotesOff (1), 1440.0);
    juce::MidiFile midi;
    midi.setTicksPerQuarterNote (480);
    midi.addTrack (track);
    const auto file = desk.file ("buttons.mid");
    {
        juce::FileOutputStream stream (file);
        REQUIRE (midi.writeTo (stream));
    }
    const auto score = readMidiScore (file.getFullPathName().toStdString(), 48000.0);
    const auto& events = score.stimuli;
    REQUIRE (events.size() == 4);
    const std::array kinds { Kind::note, Kind::like, Kind::dislike, Kind::silence };
    for (size_t i = 0; i < kinds.size(); ++i)
    {
        CHECK (events[i].event.kind == kinds[i]);
        CHECK (events[i].sample == static_cast<std::int64_t> (24000 * i)); // 120 beats a minute
    }
    REQUIRE (score.performance.size() == 2);
    CHECK (score.performance[0].event.kind == PerformanceEvent::Kind::noteOn);
    CHECK (score.performance[0].event.note == 69);
    CHECK (score.performance[1].event.kind == PerformanceEvent::Kind::notesOff);
    CHECK (score.performance[1].sample == 72000);
}
