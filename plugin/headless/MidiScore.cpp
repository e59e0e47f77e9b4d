#include "plugin/headless/MidiScore.h"

#include "dsp/performance/MidiTranslation.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/FilePath.h"

#include <juce_audio_basics/juce_audio_basics.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace galvani
{

namespace
{

constexpr std::int64_t mostMidiBytes = 64 * 1024 * 1024;
constexpr double longestSeconds = 24.0 * 3600.0;

} // namespace

MidiScore readMidiScore (const std::string& path, double sampleRate)
{
    const auto name = juce::String::fromUTF8 (path.c_str());
    const auto file = fileAt (path);
    if (! file.existsAsFile())
        throw CommandError (name, file.exists() ? "is a folder, not a MIDI file" : "no such file");
    if (file.getSize() > mostMidiBytes)
        throw CommandError (name, "is too large for a MIDI file");
    juce::FileInputStream stream (file);
    if (stream.failedToOpen())
        throw CommandError (name, "cannot be read: " + stream.getStatus().getErrorMessage());

    juce::MidiFile midi;
    if (! midi.readFrom (stream) || midi.getNumTracks() == 0)
        throw CommandError (name, "is not a MIDI file");
    midi.convertTimestampTicksToSeconds();

    MidiScore score;
    for (int track = 0; track < midi.getNumTracks(); ++track)
        for (const auto* held : *midi.getTrack (track))
        {
            const auto& message = held->message;
            const auto seconds = message.getTimeStamp();
            const std::span bytes (message.getRawData(), static_cast<size_t> (message.getRawDataSize()));
            const auto gesture = performanceOf (bytes, 0);
            const auto ends = message.isAllNotesOff() || message.isAllSoundOff();
            const auto isPressed = message.isController() && message.getControllerValue() >= 64;
            const auto likes = isPressed && message.getControllerNumber() == likeController;
            const auto dislikes = isPressed && message.getControllerNumber() == dislikeController;
            const auto stimulates = message.isNoteOn() || ends || likes || dislikes;
            if (! gesture && ! stimulates)
                continue;
            if (! (seconds >= 0.0 && seconds <= longestSeconds))
                throw CommandError (name, "has notes later than a day");
            const auto sample = std::llround (seconds * sampleRate);
            if (gesture)
                score.performance.push_back ({ sample, *gesture });
            if (! stimulates)
                continue;
            StimulusEvent event;
            event.kind = ends       ? StimulusEvent::Kind::silence
                         : likes    ? StimulusEvent::Kind::like
                         : dislikes ? StimulusEvent::Kind::dislike
                                    : StimulusEvent::Kind::note;
            if (event.kind == StimulusEvent::Kind::note)
            {
                event.frequency = static_cast<float> (juce::MidiMessage::getMidiNoteInHertz (message.getNoteNumber()));
                event.velocity = message.getFloatVelocity();
            }
            score.stimuli.push_back ({ sample, event });
        }
    const auto earlier = [] (const auto& a, const auto& b) { return a.sample < b.sample; };
    std::stable_sort (score.stimuli.begin(), score.stimuli.end(), earlier);
    std::stable_sort (score.performance.begin(), score.performance.end(), earlier);
    return score;
}

} // namespace galvani
