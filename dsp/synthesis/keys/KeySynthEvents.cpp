#include "dsp/synthesis/keys/KeySynth.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void KeySynth::handle (const PerformanceEvent& event) noexcept
{
    if (event.note < 0 || event.note > 127 || ! std::isfinite (event.value))
        return;
    auto sound = event;
    sound.channel = std::clamp (event.channel, 0, KeyChannels::numChannels - 1);
    if (queue.isFull())
        apply (queue.pop());
    queue.push (sound);
}

void KeySynth::apply (const PerformanceEvent& event) noexcept
{
    using Kind = PerformanceEvent::Kind;
    switch (event.kind)
    {
        case Kind::noteOn:
            if (event.value > 0.0f)
                noteOn (event);
            else
                noteOff (event);
            break;
        case Kind::noteOff:
            noteOff (event);
            break;
        case Kind::notePressure:
            for (auto& slot : slots)
                if (slot.isPlaying() && slot.voice.note().note == event.note
                    && slot.voice.note().channel == event.channel)
                    slot.notePressure = std::clamp (event.value, 0.0f, 1.0f);
            break;
        case Kind::bend:
        case Kind::pressure:
        case Kind::slide:
            channels.handle (event);
            break;
        case Kind::sustain:
            channels.handle (event);
            releaseUnpedalled();
            break;
        case Kind::notesOff:
            endAll (false);
            break;
        case Kind::soundOff:
            endAll (true);
            break;
        case Kind::wheel:
            break;
    }
}

void KeySynth::noteOn (const PerformanceEvent& event) noexcept
{
    const auto velocity = std::min (1.0f, event.value);
    for (auto& slot : slots)
        if (slot.isPlaying() && slot.voice.note().note == event.note && slot.voice.note().channel == event.channel)
        {
            slot.voice.retrigger (velocity);
            slot.key = Key::held;
            slot.follows = true;
            slot.notePressure = 0.0f;
            slot.age = ++notesPlayed;
            newestSlot = static_cast<size_t> (&slot - slots.data());
            lastPitch = notePitch[static_cast<size_t> (event.note)];
            return;
        }

    if (patch.settings.mpe && event.channel >= 2)
        for (auto& slot : slots)
            if (slot.key == Key::released && slot.voice.note().channel == event.channel)
                slot.follows = false;

    // The brain takes no key from under the player's finger.
    if (event.channel == brainChannel && numSounding() >= patch.settings.voices)
        if (const auto* victim = leastWanted();
            victim != nullptr && victim->key == Key::held && victim->voice.note().channel != brainChannel)
            return;
    keepWithin (patch.settings.voices - 1);
    auto& slot = slotForNewNote();
    if (slot.voice.isActive())
    {
        slot.hasPending = true;
        slot.pending = event;
    }
    else
        begin (slot, event);
    isIdle = false;
    ringOut = ringOutLength;
}

void KeySynth::begin (Slot& slot, const PerformanceEvent& event) noexcept
{
    const auto& before = slots[newestSlot].voice;
    const auto startPitch = notesPlayed == 0    ? notePitch[static_cast<size_t> (event.note)]
                            : before.isActive() ? before.currentPitch()
                                                : lastPitch;
    slot.key = Key::held;
    slot.follows = true;
    slot.notePressure = 0.0f;
    slot.age = ++notesPlayed;
    const auto touch = touchOf (slot, event.note, event.channel);
    slot.voice.start ({ event.note, event.channel, std::min (1.0f, event.value), startPitch, notesPlayed * 7919u },
                      patch, touch);
    newestSlot = static_cast<size_t> (&slot - slots.data());
    newestValues = slot.voice.sources();
    lastPitch = touch.pitch;
}

/** A silent one, or the one that will be silent soonest. */
KeySynth::Slot& KeySynth::slotForNewNote() noexcept
{
    auto* best = &slots.front();
    const auto left = [] (const Slot& slot)
    {
        if (! slot.voice.isActive())
            return slot.hasPending ? 0.5f : -1.0f;
        return slot.voice.isFading() ? slot.voice.fadeLeft() + (slot.hasPending ? 1.0f : 0.0f) : 3.0f;
    };
    for (auto& slot : slots)
        if (left (slot) < left (*best))
            best = &slot;
    return *best;
}

/** Fades what sounds too much: the oldest released, then the oldest that the pedal holds, then the oldest. */
/** Who makes room first: what was let go, then what a pedal holds, then what is held; of these the brain's before the
    player's, and the oldest of all that are alike. */
KeySynth::Slot* KeySynth::leastWanted() noexcept
{
    const auto rank = [] (const Slot& slot)
    { return 2 * static_cast<int> (slot.key) + (slot.voice.note().channel == brainChannel ? 1 : 0); };
    Slot* found = nullptr;
    for (auto& slot : slots)
        if (slot.isPlaying()
            && (found == nullptr || rank (slot) > rank (*found)
                || (rank (slot) == rank (*found) && slot.age < found->age)))
            found = &slot;
    return found;
}

void KeySynth::keepWithin (int numVoices) noexcept
{
    for (auto excess = numSounding() - numVoices; excess > 0; --excess)
    {
        auto* const victim = leastWanted();
        if (victim == nullptr)
            return;
        victim->voice.fadeOut();
        victim->key = Key::released;
    }
}

void KeySynth::noteOff (const PerformanceEvent& event) noexcept
{
    for (auto& slot : slots)
    {
        if (slot.hasPending && slot.pending.note == event.note && slot.pending.channel == event.channel)
            slot.hasPending = false;
        if (slot.isPlaying() && slot.key == Key::held && slot.voice.note().note == event.note
            && slot.voice.note().channel == event.channel)
        {
            if (channels.isPedalDown (event.channel, patch.settings.mpe))
                slot.key = Key::pedalled;
            else
                letGo (slot);
        }
    }
}

void KeySynth::letGo (Slot& slot) noexcept
{
    slot.key = Key::released;
    slot.voice.release();
}

void KeySynth::releaseUnpedalled() noexcept
{
    for (auto& slot : slots)
        if (slot.isPlaying() && slot.key == Key::pedalled
            && ! channels.isPedalDown (slot.voice.note().channel, patch.settings.mpe))
            letGo (slot);
}

void KeySynth::endAll (bool atOnce) noexcept
{
    channels.releasePedals();
    for (auto& slot : slots)
    {
        slot.hasPending = false;
        if (! slot.isPlaying())
            continue;
        letGo (slot);
        if (atOnce)
            slot.voice.fadeOut();
    }
}

} // namespace galvani
