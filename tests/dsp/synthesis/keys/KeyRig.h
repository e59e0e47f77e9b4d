// Keys on a bench: settings come every millisecond, what is heard is kept.
#pragma once

#include "dsp/synthesis/keys/KeySynth.h"
#include "tests/dsp/effects/StereoSound.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>
#include <vector>

namespace galvani::test
{

/** One oscillator, nothing moves: a sine unless the morph is turned up. */
inline KeySettings plainKeys()
{
    KeySettings settings;
    settings[KeyValue::osc1Morph] = settings[KeyValue::osc2Morph] = 0.0f;
    settings[KeyValue::osc1Level] = settings[KeyValue::sustain] = settings[KeyValue::sustain2] = 1.0f;
    settings[KeyValue::osc2Level] = settings[KeyValue::osc2Tune] = 0.0f;
    settings[KeyValue::cutoff] = 20000.0f;
    settings[KeyValue::resonance] = settings[KeyValue::filterKey] = settings[KeyValue::filterEnvelope] = 0.0f;
    settings[KeyValue::release] = 0.05f;
    return settings;
}

struct KeyRig
{
    using Kind = PerformanceEvent::Kind;

    explicit KeyRig (const KeySettings& wanted = plainKeys(), double rate = 48000.0)
        : settings (wanted), sampleRate (rate)
    {
        synth.prepare (rate, 4096, static_cast<int> (std::ceil (rate / 1000.0)));
        synth.setSettings (settings);
    }

    void send (Kind kind, int note, float value = 0.8f, int channel = 1, int offset = 0)
    {
        synth.handle ({ kind, offset, channel, note, value });
    }

    void on (int note, float velocity = 0.8f, int channel = 1) { send (Kind::noteOn, note, velocity, channel); }
    void off (int note, int channel = 1) { send (Kind::noteOff, note, 0.0f, channel); }

    /** Returns what was heard, also kept in left and right. */
    std::span<const float> run (double seconds)
    {
        const auto from = left.size(), end = from + static_cast<size_t> (seconds * sampleRate);
        left.resize (end);
        right.resize (end);
        const auto tick = static_cast<size_t> (sampleRate / 1000.0);
        for (auto at = from; at < end; at += tick)
        {
            const auto length = std::min (tick, end - at);
            synth.setSettings (settings);
            synth.process (left.data() + at, right.data() + at, static_cast<int> (length));
        }
        return std::span<const float> (left).subspan (from);
    }

    void tuneAllTo (float hz)
    {
        std::array<float, 128> tuning;
        tuning.fill (hz);
        synth.setTuning (tuning);
    }

    KeySynth synth;
    KeySettings settings;
    double sampleRate;
    std::vector<float> left, right;
};

/** The peak of what lies above a frequency, in dB of full scale: a click in a sound that has nothing there. */
inline double clickDecibels (std::span<const float> sound, double aboveHz = 8000.0, double sampleRate = 48000.0)
{
    constexpr int reach = 64;
    std::vector<double> taps (2 * reach + 1);
    auto sum = 0.0;
    for (int i = -reach; i <= reach; ++i)
    {
        const auto x = 2.0 * aboveHz / sampleRate * i * std::numbers::pi;
        const auto window =
            0.42 + 0.5 * std::cos (std::numbers::pi * i / reach) + 0.08 * std::cos (2.0 * std::numbers::pi * i / reach);
        sum += taps[static_cast<size_t> (i + reach)] = window * (i == 0 ? 1.0 : std::sin (x) / x);
    }
    auto peak = 0.0;
    for (size_t n = reach; n + reach < sound.size(); ++n)
    {
        auto low = 0.0;
        for (size_t i = 0; i < taps.size(); ++i)
            low += taps[i] * static_cast<double> (sound[n + i - reach]);
        peak = std::max (peak, std::abs (static_cast<double> (sound[n]) - low / sum));
    }
    return 20.0 * std::log10 (peak + 1.0e-12);
}

} // namespace galvani::test
