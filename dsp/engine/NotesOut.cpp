#include "dsp/engine/NotesOut.h"

#include <algorithm>

namespace galvani
{

using Kind = PerformanceEvent::Kind;

void NotesOut::reset() noexcept
{
    number = numSounding = numDue = 0;
    sounding.fill (0);
    isDue.fill (false);
    latest = 0;
}

void NotesOut::beginBlock() noexcept
{
    number = 0;
    latest = 0;
    if (numDue == 0)
        return;
    for (size_t note = 0; note < isDue.size(); ++note)
        if (isDue[note])
        {
            isDue[note] = false;
            --numDue;
            end (note, 0);
        }
}

void NotesOut::add (std::span<const PerformanceEvent> events, int offset) noexcept
{
    for (const auto& event : events)
    {
        const auto note = static_cast<size_t> (std::clamp (event.note, 0, 127));
        latest = std::max (latest, event.sampleOffset + offset);
        if (event.kind == Kind::noteOff)
            end (note, latest);
        else if (event.kind == Kind::noteOn && number < capacity && sounding[note] == 0)
        {
            list[number] = event;
            list[number].channel = channel > 0 ? channel : event.channel;
            list[number].sampleOffset = latest;
            sounding[note] = static_cast<std::uint8_t> (list[number++].channel);
            ++numSounding;
        }
    }
}

void NotesOut::end (size_t note, int offset) noexcept
{
    if (sounding[note] == 0 || isDue[note])
        return;
    if (number == capacity)
    {
        isDue[note] = true;
        ++numDue;
        return;
    }
    list[number++] = { Kind::noteOff, offset, sounding[note], static_cast<int> (note), 0.0f };
    sounding[note] = 0;
    --numSounding;
}

void NotesOut::endAll() noexcept
{
    for (size_t note = 0; numSounding > numDue && note < sounding.size(); ++note)
        end (note, latest);
}

} // namespace galvani
