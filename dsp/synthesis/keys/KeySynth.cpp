#include "dsp/synthesis/keys/KeySynth.h"

#include "dsp/synthesis/keys/ControlInterval.h"
#include "dsp/synthesis/keys/WavetableSet.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double ringOutSeconds = 0.05;

float unit (float x, float otherwise) noexcept
{
    return x >= 0.0f ? std::min (x, 1.0f) : (x < 0.0f ? 0.0f : otherwise);
}

} // namespace

void KeySynth::prepare (double sampleRate, int, int)
{
    WavetableSet::get();
    interval = controlIntervalOf (sampleRate);
    ringOutLength = static_cast<int> (ringOutSeconds * sampleRate) + interval;
    decimator.prepare();
    for (auto& slot : slots)
        slot.voice.prepare (sampleRate);
    std::array<float, 128> equal;
    for (size_t n = 0; n < equal.size(); ++n)
        equal[n] = static_cast<float> (440.0 * std::exp2 ((static_cast<double> (n) - 69.0) / 12.0));
    if (noteHz[69] == 0.0f)
        setTuning (equal);
    reset();
}

void KeySynth::reset() noexcept
{
    for (auto& slot : slots)
    {
        slot.voice.reset();
        slot.hasPending = false;
        slot.key = Key::released;
    }
    channels.reset();
    queue.clear();
    newestValues = {};
    newestSlot = 0;
    notesPlayed = 0;
    lastPitch = 60.0f;
    rest();
}

void KeySynth::rest() noexcept
{
    decimator.reset();
    place = ringOut = 0;
    isIdle = true;
}

void KeySynth::setSettings (const KeySettings& wanted) noexcept
{
    auto& settings = patch.settings;
    settings = wanted;
    for (int i = 0; i < numKeyValues; ++i)
    {
        const auto n = static_cast<size_t> (i);
        settings.units[n] = withinRange (static_cast<KeyValue> (i), wanted.units[n]);
        settings.normalised[n] = unit (wanted.normalised[n], 0.5f);
    }
    settings.osc1Table = std::clamp (wanted.osc1Table, 0, numWavetables - 1);
    settings.osc2Table = std::clamp (wanted.osc2Table, 0, numWavetables - 1);
    settings.unison = std::clamp (wanted.unison, 1, WavetableOscillator::maximumLanes);
    settings.filterType = std::clamp (wanted.filterType, 0, KeySettings::numFilterTypes - 1);
    settings.voices = std::clamp (wanted.voices, 1, maximumVoices);
    settings.bendSemitones = unit (wanted.bendSemitones / 48.0f, 2.0f / 48.0f) * 48.0f;
    newTick = true;
    if (! isIdle)
        keepWithin (settings.voices);
}

void KeySynth::setNoteRoutes (std::span<const NoteRoute> routes, KeyUnitsFunction unitsOf) noexcept
{
    const auto before = patch;
    patch.unitsOf = unitsOf;
    patch.numRoutes = 0;
    patch.routed = {};
    for (const auto& route : routes)
    {
        const auto isKnown = route.target >= KeyValue {} && route.target < KeyValue::count
                             && route.source >= NoteSource {} && route.source < NoteSource::count;
        if (! isKnown || ! std::isfinite (route.depth) || ! std::isfinite (route.smoothing_ms)
            || patch.numRoutes == maximumNoteRoutes)
            continue;
        patch.routes[static_cast<size_t> (patch.numRoutes++)] = route;
        patch.routed[indexOf (route.target)] = true;
    }
    for (auto& slot : slots)
        slot.voice.routesChanged (before, patch);
}

void KeySynth::setLfo (float value01) noexcept { patch.lfo = unit (value01, 0.5f); }

void KeySynth::setTuning (const std::array<float, 128>& newNoteHz) noexcept
{
    for (size_t n = 0; n < noteHz.size(); ++n)
    {
        const auto hz = newNoteHz[n];
        if (hz == noteHz[n] || ! (hz >= 1.0f && hz <= 20000.0f))
            continue;
        noteHz[n] = hz;
        notePitch[n] = static_cast<float> (69.0 + 12.0 * std::log2 (static_cast<double> (hz) / 440.0));
    }
}

int KeySynth::numSounding() const noexcept
{
    return static_cast<int> (
        std::count_if (slots.begin(), slots.end(), [] (const Slot& slot) { return slot.isPlaying(); }));
}

void KeySynth::process (float* left, float* right, int numSamples) noexcept
{
    if (isIdle && queue.isEmpty())
        return;

    for (int done = 0; done < numSamples;)
    {
        while (! queue.isEmpty() && queue.front().sampleOffset <= done)
            apply (queue.pop());
        auto end = queue.isEmpty() ? numSamples : std::min (numSamples, queue.front().sampleOffset);

        if (! isIdle && place == 0)
            aimVoices();
        if (! isIdle)
        {
            end = std::min (end, done + interval - place);
            render (left + done, right + done, end - done);
            place = (place + end - done) % interval;
        }
        done = end;
    }
    queue.advance (numSamples);
}

void KeySynth::aimVoices() noexcept
{
    bool anySounds = false;
    for (auto& slot : slots)
    {
        if (! slot.voice.isActive() && slot.hasPending)
        {
            slot.hasPending = false;
            begin (slot, slot.pending);
        }
        if (! slot.voice.isActive())
            continue;
        anySounds = true;
        const auto& note = slot.voice.note();
        slot.voice.aim (patch, touchOf (slot, note.note, note.channel), newTick);
    }
    newTick = false;

    const auto& newestVoice = slots[newestSlot].voice;
    if (newestVoice.isActive())
        newestValues = newestVoice.sources();

    ringOut = anySounds ? ringOutLength : ringOut - interval;
    if (ringOut <= 0)
        rest();
}

void KeySynth::render (float* left, float* right, int numSamples) noexcept
{
    std::array<float, static_cast<size_t> (maximumControlSteps)> fastLeft, fastRight;
    const auto count = static_cast<size_t> (2 * numSamples);
    std::fill_n (fastLeft.begin(), count, 0.0f);
    std::fill_n (fastRight.begin(), count, 0.0f);
    for (auto& slot : slots)
        if (slot.voice.isActive())
            slot.voice.render (fastLeft.data(), fastRight.data(), 2 * place, numSamples);
    decimator.addDown (fastLeft.data(), fastRight.data(), left, right, numSamples);
}

KeyVoice::Touch KeySynth::touchOf (Slot& slot, int note, int channel) noexcept
{
    const auto mpe = patch.settings.mpe;
    if (slot.follows)
    {
        slot.touch.bend = channels.bendOf (channel, mpe, patch.settings.bendSemitones);
        slot.touch.pressure = std::max (slot.notePressure, channels.pressureOf (channel, mpe));
        slot.touch.slide = channels.slideOf (channel, mpe);
    }
    slot.touch.pitch = notePitch[static_cast<size_t> (note)];
    return slot.touch;
}

} // namespace galvani
