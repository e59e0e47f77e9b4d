#include "dsp/synthesis/keys/KeyVoice.h"

#include "dsp/synthesis/keys/PortableMath.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double smoothingSeconds = 0.002, slowSeconds = 0.004;
constexpr double fadeSeconds = 0.0025;
constexpr float outputGain = 0.86f;
constexpr float productGain = 1.0f / WavetableSet::rms;

/** A route's contribution at depth 1. */
float contribution (const NoteRoute& route, const NoteValues& values) noexcept
{
    const auto x = bent (route.curve, values[route.source]);
    return isBipolar (route.source) ? 2.0f * x - 1.0f : x;
}

/** From -36 dB at the softest touch to 0 dB. */
float loudnessOf (float velocity) noexcept
{
    const auto x = 0.12f + 0.88f * velocity;
    return x * x;
}

} // namespace

void KeyVoice::prepare (double sampleRate) noexcept
{
    const auto interval = controlIntervalOf (sampleRate);
    steps = 2 * interval;
    rateHz = 2.0 * sampleRate;
    highestHz = static_cast<float> (std::min (0.48 * sampleRate, 22000.0));
    osc1.prepare (rateHz, static_cast<float> (0.5 * sampleRate), steps);
    osc2.prepare (rateHz, static_cast<float> (0.5 * sampleRate), steps);
    slowSmoothing = controlRateOf (sampleRate, slowSeconds);
    smoothing = controlRateOf (sampleRate, smoothingSeconds);
    filter.prepare (rateHz, highestHz, steps, slowSmoothing);
    loudness.prepare (sampleRate);
    shape.prepare (sampleRate / interval);
    intervalSeconds = static_cast<float> (interval / sampleRate);
    fadePerSample = static_cast<float> (1.0 / (sampleRate * fadeSeconds));
    reset();
}

void KeyVoice::reset() noexcept
{
    active = stereo = false;
    fade = 1.0f;
    fadeStep = 0.0f;
    loudness.reset();
    shape.reset();
    filter.reset();
}

void KeyVoice::start (const Note& note, const VoicePatch& patch, const Touch& touch) noexcept
{
    reset();
    playing = note;
    active = true;
    noiseState = scattered (note.chance) | 1u;
    values[NoteSource::velocity] = note.velocity;
    values[NoteSource::random] = chanceOf (note.chance + 0x5bd1e995u);
    glideFrom = note.startPitch;
    glidePlace = 0.0f;
    pitchOfNote = touch.pitch;
    bendNow = touch.bend;
    lastLoudness = 0.0f;
    loudness.noteOn();
    shape.noteOn();
    follow (patch, touch, true);
}

void KeyVoice::retrigger (float velocity) noexcept
{
    values[NoteSource::velocity] = playing.velocity = velocity;
    loudness.noteOn();
    shape.noteOn();
}

void KeyVoice::release() noexcept
{
    loudness.noteOff();
    shape.noteOff();
}

void KeyVoice::fadeOut() noexcept { fadeStep = fadePerSample; }

void KeyVoice::aim (const VoicePatch& patch, const Touch& touch, bool newTick) noexcept
{
    values[NoteSource::envelope2] = shape.next();
    values[NoteSource::pressure] = approached (values[NoteSource::pressure], touch.pressure, slowSmoothing);
    values[NoteSource::slide] = approached (values[NoteSource::slide], touch.slide, slowSmoothing);
    values[NoteSource::lfo] = patch.lfo;
    if (newTick)
        retarget (patch, false);
    follow (patch, touch, false);
}

void KeyVoice::routesChanged (const VoicePatch& before, const VoicePatch& now) noexcept
{
    const auto was = followed;
    for (int i = 0; i < now.numRoutes; ++i)
    {
        const auto& route = now.routes[static_cast<size_t> (i)];
        auto& value = followed[static_cast<size_t> (i)];
        value = contribution (route, values);
        for (int k = 0; k < before.numRoutes; ++k)
            if (const auto& old = before.routes[static_cast<size_t> (k)];
                old.source == route.source && old.target == route.target)
                value = was[static_cast<size_t> (k)];
    }
}

void KeyVoice::retarget (const VoicePatch& patch, bool jump) noexcept
{
    const auto& settings = patch.settings;
    targets = settings.units;
    if (patch.numRoutes > 0 && patch.unitsOf != nullptr)
    {
        auto positions = settings.normalised;
        for (int i = 0; i < patch.numRoutes; ++i)
        {
            const auto& route = patch.routes[static_cast<size_t> (i)];
            auto& now = followed[static_cast<size_t> (i)];
            const auto wanted = contribution (route, values);
            now = jump || ! (route.smoothing_ms > 0.0f) ? wanted : now + (wanted - now) / (1.0f + route.smoothing_ms);
            positions[indexOf (route.target)] += route.depth * now;
        }
        for (int i = 0; i < numKeyValues; ++i)
            if (const auto n = static_cast<size_t> (i); patch.routed[n])
            {
                const auto value = static_cast<KeyValue> (i);
                targets[n] = withinRange (value, patch.unitsOf (value, std::clamp (positions[n], 0.0f, 1.0f)));
            }
    }

    const auto at = [this] (KeyValue value) { return targets[indexOf (value)]; };
    loudness.setTimes (at (KeyValue::attack), at (KeyValue::decay), at (KeyValue::sustain), at (KeyValue::release));
    shape.setTimes (at (KeyValue::attack2), at (KeyValue::decay2), at (KeyValue::sustain2), at (KeyValue::release2));
}

void KeyVoice::follow (const VoicePatch& patch, const Touch& touch, bool jump) noexcept
{
    if (jump)
    {
        values[NoteSource::envelope2] = 0.0f;
        values[NoteSource::pressure] = touch.pressure;
        values[NoteSource::slide] = touch.slide;
        values[NoteSource::key] = std::clamp ((static_cast<float> (playing.note) - 60.0f) / 96.0f + 0.5f, 0.0f, 1.0f);
        values[NoteSource::lfo] = patch.lfo;
        retarget (patch, true);
        smooth = targets;
        shape.next();
    }
    else if (smooth != targets)
        for (size_t i = 0; i < smooth.size(); ++i)
            smooth[i] = approached (smooth[i], targets[i], smoothing);

    pitchOfNote = jump ? touch.pitch : approached (pitchOfNote, touch.pitch, slowSmoothing);
    bendNow = jump ? touch.bend : approached (bendNow, touch.bend, smoothing);
    const auto glide = targets[indexOf (KeyValue::glide)];
    if (! jump || glide < intervalSeconds)
        glidePlace = glide < intervalSeconds ? 1.0f : std::min (1.0f, glidePlace + intervalSeconds / glide);
    pitchNow = glidePlace < 1.0f ? glideFrom + glidePlace * (pitchOfNote - glideFrom) : pitchOfNote;

    const auto set = [&] (ControlRamp& ramp, float target)
    {
        if (jump)
            ramp.jump (target);
        else
            ramp.aim (target, steps);
    };
    const auto ring = valueOf (KeyValue::ring);
    const auto depth = valueOf (KeyValue::fm);
    set (level1, valueOf (KeyValue::osc1Level));
    set (level2, valueOf (KeyValue::osc2Level));
    set (ringDry, 1.0f - ring);
    set (ringWet, ring * productGain);
    set (fm, 1.5f * depth * depth / (1.41421356f * WavetableSet::rms));
    set (noise, valueOf (KeyValue::noise) * WavetableSet::rms * 1.7320508f);
    const auto level = outputGain * loudnessOf (playing.velocity);
    set (gain, jump ? level : approached (gain.end, level, smoothing));

    aimOscillators (patch, jump);

    const auto octaves = valueOf (KeyValue::filterKey) * (pitchNow + bendNow - 60.0f) / 12.0f
                         + 5.0f * valueOf (KeyValue::filterEnvelope) * values[NoteSource::envelope2];
    const auto hz = valueOf (KeyValue::cutoff) * static_cast<float> (powerOfTwo (static_cast<double> (octaves)));
    filter.aim (hz, valueOf (KeyValue::resonance), valueOf (KeyValue::drive), patch.settings.filterType);
}

void KeyVoice::render (float* left, float* right, int first, int numSamples) noexcept
{
    const auto count = 2 * numSamples;
    Buffer voiceLeft, voiceRight, amplitude;
    std::fill_n (voiceLeft.begin(), count, 0.0f);
    std::fill_n (voiceRight.begin(), count, 0.0f);
    mixOscillators (voiceLeft, voiceRight, first, count);
    if (! noise.isZero())
        addNoise (voiceLeft, voiceRight, first, count);
    filter.process (voiceLeft.data(), stereo ? voiceRight.data() : nullptr, first, count);

    for (size_t i = 0; i < static_cast<size_t> (numSamples); ++i)
    {
        const auto end = loudness.next() * fade * fade * (3.0f - 2.0f * fade);
        fade = std::max (0.0f, fade - fadeStep);
        amplitude[2 * i] = 0.5f * (lastLoudness + end);
        amplitude[2 * i + 1] = end;
        lastLoudness = end;
    }

    for (int i = 0; i < count; ++i)
        amplitude[static_cast<size_t> (i)] *= gain.at (first + i);
    const auto& heardRight = stereo ? voiceRight : voiceLeft;
    for (size_t i = 0; i < static_cast<size_t> (count); ++i)
    {
        left[i] += amplitude[i] * voiceLeft[i];
        right[i] += amplitude[i] * heardRight[i];
    }
    if ((! loudness.isActive() || fade <= 0.0f) && lastLoudness == 0.0f)
        active = false;
}

} // namespace galvani
