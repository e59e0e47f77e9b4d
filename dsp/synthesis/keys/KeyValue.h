// The settings of the keys that move continuously, with their ranges and defaults in units of sound.
#pragma once

#include <array>
#include <cstddef>

namespace galvani
{

enum class KeyValue
{
    osc1Morph,      ///< 0..1
    osc1Tune,       ///< semitones
    osc1Level,      ///< 0..1
    osc2Morph,      ///< 0..1
    osc2Tune,       ///< semitones
    osc2Level,      ///< 0..1
    detune,         ///< cents from the middle to the outermost of the unison
    width,          ///< 0..1
    fm,             ///< 0..1: 0 to 1.5 turns of oscillator 1's phase by oscillator 2, growing as the square
    ring,           ///< 0..1: from oscillator 1 to its product with oscillator 2
    noise,          ///< 0..1
    cutoff,         ///< Hz
    resonance,      ///< 0..1
    drive,          ///< dB
    filterKey,      ///< 0..1: 1 follows the pitch from note 60
    filterEnvelope, ///< -1..1 of five octaves by envelope 2
    attack,         ///< seconds; decay and release: until 1 % of the way is left
    decay,
    sustain, ///< 0..1
    release,
    attack2,
    decay2,
    sustain2,
    release2,
    glide, ///< seconds from note to note, however far apart
    count
};

inline constexpr int numKeyValues = static_cast<int> (KeyValue::count);
using KeyValues = std::array<float, static_cast<size_t> (numKeyValues)>;

constexpr size_t indexOf (KeyValue value) noexcept { return static_cast<size_t> (value); }

struct KeyValueRange
{
    float least, greatest, normal;
};

inline constexpr std::array<KeyValueRange, static_cast<size_t> (numKeyValues)> keyValueRanges { {
    { 0.0f, 1.0f, 0.65f },        // osc1Morph
    { -48.0f, 48.0f, 0.0f },      // osc1Tune
    { 0.0f, 1.0f, 0.8f },         // osc1Level
    { 0.0f, 1.0f, 0.3f },         // osc2Morph
    { -48.0f, 48.0f, 0.07f },     // osc2Tune
    { 0.0f, 1.0f, 0.5f },         // osc2Level
    { 0.0f, 100.0f, 12.0f },      // detune
    { 0.0f, 1.0f, 0.7f },         // width
    { 0.0f, 1.0f, 0.0f },         // fm
    { 0.0f, 1.0f, 0.0f },         // ring
    { 0.0f, 1.0f, 0.0f },         // noise
    { 20.0f, 20000.0f, 1800.0f }, // cutoff
    { 0.0f, 1.0f, 0.15f },        // resonance
    { 0.0f, 24.0f, 0.0f },        // drive
    { 0.0f, 1.0f, 0.5f },         // filterKey
    { -1.0f, 1.0f, 0.35f },       // filterEnvelope
    { 0.001f, 20.0f, 0.005f },    // attack
    { 0.001f, 20.0f, 0.8f },      // decay
    { 0.0f, 1.0f, 0.7f },         // sustain
    { 0.002f, 20.0f, 0.35f },     // release
    { 0.001f, 20.0f, 0.005f },    // attack2
    { 0.001f, 20.0f, 0.9f },      // decay2
    { 0.0f, 1.0f, 0.2f },         // sustain2
    { 0.002f, 20.0f, 0.4f },      // release2
    { 0.0f, 10.0f, 0.0f },        // glide
} };

constexpr KeyValues normalKeyValues() noexcept
{
    KeyValues values {};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = keyValueRanges[i].normal;
    return values;
}

/** Within its range; what is no number becomes the normal value. */
constexpr float withinRange (KeyValue value, float x) noexcept
{
    const auto& range = keyValueRanges[indexOf (value)];
    if (x != x)
        return range.normal;
    return x < range.least ? range.least : (x > range.greatest ? range.greatest : x);
}

} // namespace galvani
