#include "dsp/synthesis/Voice.h"

#include "dsp/performance/TuningTable.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace galvani
{

namespace
{

constexpr double captureSeconds = 8.0;
constexpr int ticksToSilence = 80; // effects fade out within 15 ms, and have forgotten when they come back

/** A number that names a note of a channel. */
int keyOf (const PerformanceEvent& event) noexcept { return event.channel * 128 + event.note; }

} // namespace

void Voice::prepare (double sampleRate, int maximumBlockSize, int samplesPerTick)
{
    capture.prepare (sampleRate, captureSeconds);
    grains.prepare (sampleRate, maximumBlockSize);
    body.prepare (sampleRate, maximumBlockSize);
    notes.prepare (sampleRate);
    keys.prepare (sampleRate, maximumBlockSize, samplesPerTick);
    drive.prepare (sampleRate, maximumBlockSize);
    effects.prepare (sampleRate, maximumBlockSize, samplesPerTick);
    for (auto* ramp : { &grainGain, &bodyGain, &driveDecibels, &keysGain })
        ramp->prepare (samplesPerTick);
    for (auto* buffer : { &otherLeft, &otherRight, &decibels })
        buffer->assign (static_cast<size_t> (maximumBlockSize), 0.0f);
    if (noteHz[69] == 0.0f) // what was set stays
        setTuning (TuningTable().hz);
    reset();
}

void Voice::reset() noexcept
{
    capture.reset();
    grains.reset();
    body.reset();
    notes.reset();
    keys.reset();
    drive.reset();
    effects.reset();
    for (auto* ramp : { &grainGain, &bodyGain, &driveDecibels, &keysGain })
        ramp->reset();
    ticksOfPanic = 0;
}

void Voice::setNeuronsPerGroup (int neurons) noexcept
{
    grains.setNeuronsPerGroup (neurons);
    body.setNeuronsPerGroup (neurons);
    notes.setNeuronsPerGroup (neurons);
}

void Voice::setNoteRoutes (std::span<const NoteRoute> routes, KeyUnitsFunction unitsOf) noexcept
{
    keys.setNoteRoutes (routes, unitsOf);
}

void Voice::setTuning (const std::array<float, 128>& hz) noexcept
{
    noteHz = hz;
    keys.setTuning (hz);
}

void Voice::setSettings (const VoiceSettings& wanted) noexcept
{
    if (settings.notesToKeys && ! wanted.notesToKeys)
        notes.release();
    if (! wanted.notesPlayGrains && settings.notesPlayGrains)
        grains.allNotesOff();
    settings = wanted;
    capture.setFrozen (wanted.grains.frozen);
    grains.setSettings (wanted.grains);
    notes.setSettings (wanted.notes);
    keys.setSettings (wanted.keys);
    grainGain.setTarget (wanted.grainGain);
    bodyGain.setTarget (wanted.bodyGain);
    driveDecibels.setTarget (wanted.bodyDrive);
    keysGain.setTarget (wanted.keysGain);
    applyTail();
}

/** What goes on by itself: body and effects. */
void Voice::applyTail() noexcept
{
    auto ofBody = settings.body;
    auto ofEffects = settings.effects;
    if (ticksOfPanic > 0)
    {
        --ticksOfPanic;
        ofBody.decay = 0.05f;
        ofBody.excite = 0.0f;
        ofEffects.echoOn = ofEffects.bloomOn = ofEffects.chorusOn = false;
    }
    body.setSettings (ofBody);
    effects.setSettings (ofEffects);
}

void Voice::spike (int group, int sampleOffset, std::uint64_t chance, float loudness) noexcept
{
    playHands (sampleOffset);
    body.spike (group, sampleOffset, chance, loudness);
    grains.spike (group, sampleOffset, chance);
    notes.spike (group, sampleOffset, chance, loudness);
}

/** What the player does up to a sample, for grains and body, which want it in time with the spikes. */
void Voice::playHands (int upTo) noexcept
{
    for (; ! waiting.empty() && waiting.front().sampleOffset <= upTo; waiting = waiting.subspan (1))
        playHand (waiting.front());
}

/** The player's events and those of the spikes for the keys, in the order of their samples. */
void Voice::playKeys() noexcept
{
    auto player = gestures;
    auto brain = notes.events();
    while (! player.empty() || ! brain.empty())
    {
        const auto brainIsNext =
            player.empty() || (! brain.empty() && brain.front().sampleOffset < player.front().sampleOffset);
        auto& from = brainIsNext ? brain : player;
        // What was begun by the brain ends there, wherever notes go by now.
        if (! brainIsNext || settings.notesToKeys || from.front().kind == PerformanceEvent::Kind::noteOff)
            keys.handle (from.front());
        from = from.subspan (1);
    }
}

void Voice::handle (const PerformanceEvent& event) noexcept
{
    keys.handle (event);
    playHand (event);
}

void Voice::playHand (const PerformanceEvent& event) noexcept
{
    using Kind = PerformanceEvent::Kind;
    const auto key = keyOf (event);
    const auto note = static_cast<size_t> (std::clamp (event.note, 0, 127));
    // The chord follows what is held, whether or not notes strike it.
    const auto bodyHears = settings.notesPlayBody || settings.body.tuning == BodyTuning::chord;
    if (event.kind == Kind::noteOn)
    {
        if (bodyHears)
            body.noteOn (key, noteHz[note], settings.notesPlayBody ? event.value : 0.0f, event.sampleOffset);
        if (settings.notesPlayGrains)
            grains.noteOn (key, static_cast<float> (event.note - GrainPlayer::middleNote), event.value,
                           event.sampleOffset);
    }
    else if (event.kind == Kind::noteOff)
    {
        body.noteOff (key, event.sampleOffset);
        grains.noteOff (key);
    }
    else if (event.kind == Kind::notesOff || event.kind == Kind::soundOff)
    {
        body.allNotesOff (event.sampleOffset);
        grains.allNotesOff();
        if (event.kind == Kind::soundOff)
            ticksOfPanic = ticksToSilence;
    }
}

void Voice::process (const float* left, const float* right, float* wetLeft, float* wetRight, int numSamples) noexcept
{
    const auto n = static_cast<size_t> (numSamples);
    capture.write (left, right, numSamples);
    notes.advance (numSamples);
    playHands (std::numeric_limits<int>::max());
    playKeys();

    std::fill_n (wetLeft, n, 0.0f);
    std::fill_n (wetRight, n, 0.0f);
    grains.process (capture, wetLeft, wetRight, numSamples);
    std::fill_n (otherLeft.data(), n, 0.0f);
    std::fill_n (otherRight.data(), n, 0.0f);
    body.process (left, right, otherLeft.data(), otherRight.data(), numSamples);
    for (size_t i = 0; i < n; ++i)
    {
        const auto ofGrains = grainGain.next(), ofBody = bodyGain.next();
        wetLeft[i] = wetLeft[i] * ofGrains + otherLeft[i] * ofBody;
        wetRight[i] = wetRight[i] * ofGrains + otherRight[i] * ofBody;
    }
    driveDecibels.fill (decibels.data(), numSamples);
    drive.process (wetLeft, wetRight, decibels.data(), numSamples);

    std::fill_n (otherLeft.data(), n, 0.0f);
    std::fill_n (otherRight.data(), n, 0.0f);
    keys.process (otherLeft.data(), otherRight.data(), numSamples);
    for (size_t i = 0; i < n; ++i)
    {
        const auto ofKeys = keysGain.next();
        wetLeft[i] += otherLeft[i] * ofKeys;
        wetRight[i] += otherRight[i] * ofKeys;
    }
    effects.process (wetLeft, wetRight, numSamples);
}

} // namespace galvani
