#include "dsp/performance/SpikeNotes.h"

#include "dsp/effects/SampleBounds.h"
#include "dsp/synthesis/Scale.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr float ordinaryVelocity = 0.8f, leastVelocity = 1.0f / 127.0f;

/** 32 bits of the chance, stirred (the finaliser of SplitMix64), for others draw from the same number. */
std::uint64_t drawnFrom (std::uint64_t chance) noexcept
{
    auto z = chance + 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return (z ^ (z >> 31)) >> 32;
}

} // namespace

void SpikeNotes::prepare (double newSampleRate)
{
    sampleRate = newSampleRate;
    reset();
    setSettings (settings);
}

void SpikeNotes::reset() noexcept
{
    numNotes = 0;
    clear();
}

void SpikeNotes::clear() noexcept
{
    numEvents = 0;
    latest = 0;
}

void SpikeNotes::setNeuronsPerGroup (int neurons) noexcept
{
    spikeShare = std::min (1.0, 32.0 / std::max (1, neurons));
    setSettings (settings);
}

void SpikeNotes::setSettings (const SpikeNotesSettings& wanted) noexcept
{
    settings = wanted;
    const auto density = static_cast<double> (within (wanted.density, 0.0f, 1.0f));
    threshold = static_cast<std::uint64_t> (density * density * density * spikeShare * 4294967296.0);
    length = std::max (std::int64_t { 1 },
                       static_cast<std::int64_t> (std::llround (
                           static_cast<double> (within (wanted.lengthSeconds, 0.02f, 8.0f)) * sampleRate)));
    if (! wanted.on)
        release();
    for (auto& note : std::span (notes.data(), numNotes))
        note.left = std::min (note.left, latest + length);
}

void SpikeNotes::spike (int group, int sampleOffset, std::uint64_t chance, float loudness) noexcept
{
    const auto offset = std::max (sampleOffset, latest);
    if (! mayPlay (group, chance))
        return;
    const auto velocity = velocityFor (loudness);
    if (! (velocity >= leastVelocity))
        return;

    endNotesUntil (offset);
    const auto pitch = pitchOf (group);
    const auto roomForOffs = numEvents + 2 + numNotes <= capacity;
    if (numNotes == mostNotes || ! roomForOffs || isTaken (group, pitch))
        return;

    // A change of length can make a later note end sooner: kept in order.
    const Note note { group, pitch, offset + length };
    auto place = numNotes;
    for (; place > 0 && notes[place - 1].left > note.left; --place)
        notes[place] = notes[place - 1];
    notes[place] = note;
    ++numNotes;
    add (PerformanceEvent::Kind::noteOn, offset, pitch, velocity);
}

void SpikeNotes::advance (int numSamples) noexcept
{
    endNotesUntil (std::int64_t { numSamples } - 1);
    for (auto& note : std::span (notes.data(), numNotes))
        note.left -= numSamples;
}

void SpikeNotes::release() noexcept
{
    for (const auto& note : std::span (notes.data(), numNotes))
        add (PerformanceEvent::Kind::noteOff, latest, note.pitch, 0.0f);
    numNotes = 0;
}

bool SpikeNotes::mayPlay (int group, std::uint64_t chance) const noexcept
{
    return settings.on && group >= 0 && group < numGroups && contains (settings.groups, group)
           && drawnFrom (chance) < threshold;
}

bool SpikeNotes::isTaken (int group, int pitch) const noexcept
{
    return std::any_of (notes.begin(), notes.begin() + static_cast<std::ptrdiff_t> (numNotes),
                        [=] (const Note& note) { return note.group == group || note.pitch == pitch; });
}

/** The places of a side lie evenly on the degrees, from the root to the root some octaves up. */
int SpikeNotes::pitchOf (int group) const noexcept
{
    const auto degrees = scaleDegreesWithin (settings.scale, std::clamp (settings.octaves, 1, 5));
    const auto place = group % groupsPerSide;
    const auto degree = (2 * place * (degrees - 1) + groupsPerSide - 1) / (2 * (groupsPerSide - 1)); // rounded
    return scaleNote (settings.scale, settings.rootNote, degree);
}

/** The ear counts in ratios: by the root of the loudness. */
float SpikeNotes::velocityFor (float loudness) const noexcept
{
    const auto sensitivity = within (settings.sensitivity, 0.0f, 1.0f);
    return ordinaryVelocity * (1.0f - sensitivity) + sensitivity * std::sqrt (within (loudness, 0.0f, 1.0f));
}

void SpikeNotes::endNotesUntil (std::int64_t sample) noexcept
{
    std::size_t ended = 0;
    for (; ended < numNotes && notes[ended].left <= sample; ++ended)
        add (PerformanceEvent::Kind::noteOff, static_cast<int> (std::max (notes[ended].left, std::int64_t { latest })),
             notes[ended].pitch, 0.0f);
    std::move (notes.begin() + static_cast<std::ptrdiff_t> (ended),
               notes.begin() + static_cast<std::ptrdiff_t> (numNotes), notes.begin());
    numNotes -= ended;
}

void SpikeNotes::add (PerformanceEvent::Kind kind, int sampleOffset, int pitch, float value) noexcept
{
    if (numEvents == capacity)
        return; // cannot be: room for every note-off is kept
    latest = sampleOffset;
    list[numEvents++] = { kind, sampleOffset, 0, pitch, value };
}

} // namespace galvani
