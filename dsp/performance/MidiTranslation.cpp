#include "dsp/performance/MidiTranslation.h"

#include <algorithm>

namespace galvani
{

namespace
{

using Kind = PerformanceEvent::Kind;

std::optional<Kind> kindOfController (int number) noexcept
{
    constexpr int modulationWheel = 1, sustainPedal = 64, timbre = 74, allSoundOff = 120, allNotesOff = 123;
    switch (number)
    {
        case modulationWheel:
            return Kind::wheel;
        case sustainPedal:
            return Kind::sustain;
        case timbre:
            return Kind::slide;
        case allSoundOff:
            return Kind::soundOff;
        case allNotesOff:
            return Kind::notesOff;
        default:
            return {};
    }
}

} // namespace

std::optional<PerformanceEvent> performanceOf (std::span<const std::uint8_t> message, int sampleOffset) noexcept
{
    if (message.size() < 2 || message.size() > 3)
        return {};
    const auto status = message[0] & 0xf0;
    const auto first = message[1] & 0x7f, second = message.size() > 2 ? message[2] & 0x7f : 0;
    const auto isWhole = message.size() == (status == 0xc0 || status == 0xd0 ? 2 : 3);
    if (! isWhole)
        return {};

    PerformanceEvent event;
    event.sampleOffset = sampleOffset;
    event.channel = (message[0] & 0x0f) + 1;
    event.note = first;
    event.value = static_cast<float> (second) / 127.0f;
    switch (status)
    {
        case 0x80:
            event.kind = Kind::noteOff;
            return event;
        case 0x90:
            event.kind = second > 0 ? Kind::noteOn : Kind::noteOff;
            return event;
        case 0xa0:
            event.kind = Kind::notePressure;
            return event;
        case 0xd0:
            event.kind = Kind::pressure;
            event.value = static_cast<float> (first) / 127.0f;
            return event;
        case 0xe0:
            event.kind = Kind::bend;
            event.value = std::min (static_cast<float> (second * 128 + first - 8192) / 8191.0f, 1.0f);
            event.value = std::max (event.value, -1.0f);
            return event;
        case 0xb0:
            if (const auto kind = kindOfController (first))
            {
                event.kind = *kind;
                return event;
            }
            return {};
        default:
            return {};
    }
}

} // namespace galvani
