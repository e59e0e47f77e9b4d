// What the engine hears during a render: a sound file at the render's rate, then silence.
#pragma once

#include "plugin/headless/RateConverter.h"

#include <array>
#include <optional>
#include <span>
#include <string>

namespace galvani
{

class RenderInput
{
public:
    /** @param rate  Hz; nothing: the file's. Throws CommandError. */
    RenderInput (const std::string& path, std::optional<double> rate);

    double sampleRate() const noexcept { return rate; }

    /** Of the sound, in samples at sampleRate(). */
    std::int64_t length() const noexcept { return converter->length(); }

    /** The one or two channels of the next samples; valid until the next call. */
    std::span<const float* const> next (int numSamples);

    juce::StringArray remarks() const { return file.remarks(); }

private:
    SoundFile file;
    double rate = 48000.0;
    std::optional<RateConverter> converter;

    // Short blocks are cut from longer pieces: opening the reader for every sample would take most of the time.
    juce::AudioBuffer<float> piece;
    std::int64_t position = 0, pieceStart = 0;
    std::array<const float*, 2> pointers {};
};

} // namespace galvani
