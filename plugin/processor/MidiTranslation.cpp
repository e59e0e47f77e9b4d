#include "plugin/processor/MidiTranslation.h"

#include <cmath>

namespace galvani
{

std::optional<StimulusEvent> stimulusOf (const juce::MidiMessageMetadata& message) noexcept
{
    // The bytes are read as they are: juce::MidiMessage would allocate for a long system-exclusive message.
    if (message.numBytes < 3)
        return {};
    const auto status = message.data[0] & 0xf0;
    const auto first = message.data[1] & 0x7f, second = message.data[2] & 0x7f;

    StimulusEvent event;
    event.sampleOffset = message.samplePosition;
    if (status == 0x90 && second > 0)
    {
        event.kind = StimulusEvent::Kind::note;
        event.frequency = 440.0f * std::exp2 (static_cast<float> (first - 69) / 12.0f);
        event.velocity = static_cast<float> (second) / 127.0f;
        return event;
    }
    constexpr int allSoundOff = 120, allNotesOff = 123;
    if (status == 0xb0 && (first == allSoundOff || first == allNotesOff))
    {
        event.kind = StimulusEvent::Kind::silence;
        return event;
    }
    if (status == 0xb0 && (first == likeController || first == dislikeController) && second >= 64)
    {
        event.kind = first == likeController ? StimulusEvent::Kind::like : StimulusEvent::Kind::dislike;
        return event;
    }
    return {};
}

} // namespace galvani
