#include "dsp/synthesis/BodyPlayer.h"

#include "dsp/synthesis/Chance.h"
#include "dsp/synthesis/ModeTuning.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace galvani
{

namespace
{

constexpr double liftSeconds = 0.08; // the fingers of a chord do not leave together
constexpr float noteStrength = 0.8f; // a note is one blow, where spikes come in hundreds

float kept (float value, float least, float greatest, float otherwise) noexcept
{
    return std::isfinite (value) ? std::clamp (value, least, greatest) : otherwise;
}

} // namespace

void BodyPlayer::prepare (double sampleRate, int maximumBlockSize)
{
    bank.prepare (sampleRate, maximumBlockSize);
    liftSamples = std::max (1, static_cast<int> (std::lround (liftSeconds * sampleRate)));
    reset();
}

void BodyPlayer::reset() noexcept
{
    held.clear();
    chord.clear();
    samplesToAdopt = 0;
    numEvents = 0;
    retune();
    bank.reset();
    isTuned = false;
}

void BodyPlayer::setNeuronsPerGroup (int neurons) noexcept
{
    spikeShare = 32.0f / static_cast<float> (std::max (1, neurons));
}

void BodyPlayer::setSettings (const BodySettings& wanted) noexcept
{
    const BodySettings usual;
    auto now = wanted;
    now.rootNote = kept (wanted.rootNote, 0.0f, 127.0f, usual.rootNote);
    now.position = kept (wanted.position, 0.0f, 1.0f, usual.position);
    now.decay = kept (wanted.decay, 0.01f, 20.0f, usual.decay);

    const auto isOther = now.tuning != settings.tuning || now.scale != settings.scale
                         || now.rootNote != settings.rootNote || now.position != settings.position;
    settings = now;
    if (isOther || ! isTuned)
        retune();
    bank.setDecay (now.decay);
    // A mode that rings longer adds up more strikes: by the root of its time.
    strikeGain = 0.16f / std::sqrt (std::max (now.decay, 0.05f));
    bank.setBright (now.bright);
    bank.setSpread (now.spread);
    bank.setExcite (now.excite);
}

void BodyPlayer::retune() noexcept
{
    std::array<float, HeldNotes::maximumNotes> hertz;
    for (std::size_t i = 0; i < chord.size(); ++i)
        hertz[i] = chord.pitch (i);

    const ModeTuning wanted { settings.tuning, settings.scale, settings.rootNote, settings.position,
                              std::span (hertz).first (chord.size()) };
    wanted.fill (modes);
    bank.setModes (modes);
    isTuned = true;
}

void BodyPlayer::spike (int group, int sampleOffset, std::uint64_t chance, float loudness) noexcept
{
    if (contains (settings.groups, group))
        bank.strike (group, sampleOffset, strikeGain * (0.5f + chanceWord (chance, 3)) * loudness * spikeShare);
}

void BodyPlayer::noteOn (int note, float hertz, float velocity, int sampleOffset) noexcept
{
    if (hertz > 1.0f && hertz < 1.0e6f)
        add ({ Kind::press, note, sampleOffset, hertz, kept (velocity, 0.0f, 1.0f, 0.0f) });
}

void BodyPlayer::bendNote (int note, float hertz, int sampleOffset) noexcept
{
    if (hertz > 1.0f && hertz < 1.0e6f)
        add ({ Kind::bend, note, sampleOffset, hertz });
}

void BodyPlayer::noteOff (int note, int sampleOffset) noexcept { add ({ Kind::release, note, sampleOffset }); }

void BodyPlayer::allNotesOff (int sampleOffset) noexcept { add ({ Kind::clear, 0, sampleOffset }); }

void BodyPlayer::add (const Event& event) noexcept
{
    if (numEvents == maximumEvents)
    {
        if (event.kind == Kind::press || event.kind == Kind::bend)
            return;
        apply (events.front()); // early, but in order: a note must not hang
        std::move (events.begin() + 1, events.end(), events.begin());
        --numEvents;
    }
    events[numEvents++] = event;
}

void BodyPlayer::apply (const Event& event) noexcept
{
    switch (event.kind)
    {
        case Kind::press:
            return press (event);
        case Kind::release:
            held.release (event.note);
            samplesToAdopt = held.size() > 0 ? liftSamples : 0;
            return;
        case Kind::bend:
            held.bend (event.note, event.hertz);
            chord.bend (event.note, event.hertz);
            break;
        case Kind::clear:
            held.clear();
            chord.clear();
            samplesToAdopt = 0;
            break;
    }
    if (settings.tuning == BodyTuning::chord)
        retune();
}

void BodyPlayer::press (const Event& event) noexcept
{
    held.press (event.note, event.hertz);
    adoptHeld();
    if (! (event.velocity > 0.0f))
        return;
    if (settings.tuning == BodyTuning::chord)
        strikeOwn (event.hertz, event.velocity);
    else
        strikeNearest (event.hertz, event.velocity);
}

void BodyPlayer::adoptHeld() noexcept
{
    samplesToAdopt = 0;
    chord = held;
    if (settings.tuning == BodyTuning::chord)
        retune();
}

void BodyPlayer::strikeNearest (float hertz, float velocity) noexcept
{
    constexpr auto perSide = ResonatorBank::numModes / 2;
    for (int first : { 0, perSide })
    {
        auto nearest = first;
        auto distance = std::numeric_limits<float>::max();
        for (int m = first; m < first + perSide; ++m)
            if (const auto d = std::abs (std::log2 (modes.hertz[static_cast<std::size_t> (m)] / hertz)); d < distance)
            {
                nearest = m;
                distance = d;
            }
        bank.strike (nearest, 0, noteStrength * velocity);
    }
}

/** The youngest note of the chord is the one just pressed; its modes share the blow, the higher the less. */
void BodyPlayer::strikeOwn (float hertz, float velocity) noexcept
{
    const auto youngest = static_cast<int> (chord.size()) - 1;
    for (int m = 0; m < ResonatorBank::numModes; ++m)
    {
        const auto n = static_cast<std::size_t> (m);
        if (modes.note[n] == youngest)
            bank.strike (m, 0, noteStrength * velocity * std::min (1.0f, hertz / modes.hertz[n]));
    }
}

void BodyPlayer::process (const float* inLeft, const float* inRight, float* left, float* right, int numSamples) noexcept
{
    auto done = 0;
    const auto playTo = [&] (int to)
    {
        if (inLeft != nullptr && inRight != nullptr)
            bank.process (inLeft + done, inRight + done, left + done, right + done, to - done);
        else
            bank.process (left + done, right + done, to - done);
        if (samplesToAdopt > 0)
            samplesToAdopt -= to - done;
        done = to;
    };
    for (std::size_t e = 0; e <= numEvents; ++e)
    {
        const auto to =
            e < numEvents ? std::clamp (events[e].sampleOffset, done, std::max (done, numSamples - 1)) : numSamples;
        if (samplesToAdopt > 0 && samplesToAdopt <= to - done)
        {
            playTo (done + samplesToAdopt);
            adoptHeld();
        }
        playTo (to);
        if (e < numEvents)
            apply (events[e]);
    }
    numEvents = 0;
}

} // namespace galvani
