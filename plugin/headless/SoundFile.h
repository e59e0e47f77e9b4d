// A WAV or AIFF file as one or two channels of finite numbers, read from anywhere within it.
#pragma once

#include <juce_audio_formats/juce_audio_formats.h>

#include <memory>
#include <string>

namespace galvani
{

class SoundFile
{
public:
    /** Throws CommandError for what cannot be heard: missing, empty or damaged files, other formats. */
    explicit SoundFile (const std::string& path);
    SoundFile (std::unique_ptr<juce::InputStream>, const juce::String& name);

    double sampleRate() const noexcept { return reader->sampleRate; }
    int channels() const noexcept { return juce::jmin (2, static_cast<int> (reader->numChannels)); }

    /** Samples that are there, which may be fewer than the header says. Above 0. */
    std::int64_t length() const noexcept { return numSamples; }

    /** Fills channels() x count samples from a position on; before the start and behind the end is silence.
        What is no finite number is silence too. */
    void read (float* const* destination, std::int64_t start, int count);

    /** What the person should be told of the file, a line each. */
    juce::StringArray remarks() const;

private:
    void open (std::unique_ptr<juce::InputStream>);

    juce::String name;
    std::unique_ptr<juce::AudioFormatReader> reader;
    std::int64_t numSamples = 0, checked = 0, notFinite = 0;
};

} // namespace galvani
