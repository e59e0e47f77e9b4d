#include "plugin/headless/SoundFile.h"

#include "plugin/headless/CommandError.h"
#include "plugin/headless/FilePath.h"
#include "plugin/headless/SoundFileExtent.h"

#include <array>
#include <cmath>

namespace galvani
{

namespace
{

constexpr unsigned int mostChannels = 256;

std::unique_ptr<juce::AudioFormatReader> readerFor (std::unique_ptr<juce::InputStream> stream)
{
    juce::WavAudioFormat wav;
    juce::AiffAudioFormat aiff;
    char magic[4] {};
    stream->read (magic, 4);
    stream->setPosition (0);
    juce::AudioFormat& format = std::string_view (magic, 4) == "FORM" ? static_cast<juce::AudioFormat&> (aiff) : wav;
    return std::unique_ptr<juce::AudioFormatReader> (format.createReaderFor (stream.release(), true));
}

} // namespace

SoundFile::SoundFile (const std::string& path) : name (juce::String::fromUTF8 (path.c_str()))
{
    const auto file = fileAt (path);
    if (! file.exists())
        throw CommandError (name, "no such file");
    if (file.isDirectory())
        throw CommandError (name, "is a folder, not a sound");
    auto stream = std::make_unique<juce::FileInputStream> (file);
    if (stream->failedToOpen())
        throw CommandError (name, "cannot be read: " + stream->getStatus().getErrorMessage());
    if (stream->getTotalLength() == 0)
        throw CommandError (name, "is empty");
    open (std::move (stream));
}

SoundFile::SoundFile (std::unique_ptr<juce::InputStream> stream, const juce::String& nameOfStream) : name (nameOfStream)
{
    open (std::move (stream));
}

void SoundFile::open (std::unique_ptr<juce::InputStream> stream)
{
    const auto extent = extentOfSound (*stream, name);
    if (extent)
        stream = std::make_unique<juce::SubregionStream> (stream.release(), 0, extent->end, true);
    reader = readerFor (std::move (stream));
    if (reader == nullptr)
        throw CommandError (name, "is not a WAV or AIFF file that can be read");
    if (! extent)
        throw CommandError (name, "is cut off: it holds no sound");

    const auto bits = reader->bitsPerSample;
    if (bits != 8 && bits != 16 && bits != 24 && bits != 32)
        throw CommandError (name, "samples of " + juce::String (bits) + " bits cannot be read");
    if (reader->numChannels < 1 || reader->numChannels > mostChannels)
        throw CommandError (name, juce::String (reader->numChannels) + " channels cannot be read");
    if (! (reader->sampleRate >= 100.0 && reader->sampleRate <= 10.0e6))
        throw CommandError (name, "has a sample rate of " + juce::String (reader->sampleRate) + " Hz");

    numSamples = std::min (std::int64_t { reader->lengthInSamples },
                           extent->soundBytes / static_cast<std::int64_t> (reader->numChannels * bits / 8));
    if (numSamples <= 0)
        throw CommandError (name, "holds no samples");
}

void SoundFile::read (float* const* destination, std::int64_t start, int count)
{
    reader->read (destination, channels(), start, count);
    for (int i = 0; i < count; ++i)
    {
        const auto position = start + i;
        const auto inside = position >= 0 && position < numSamples;
        for (int channel = 0; channel < channels(); ++channel)
        {
            auto& sample = destination[channel][i];
            if (std::isfinite (sample) && inside)
                continue;
            // Pieces may overlap, so only what lies beyond the last piece is counted.
            if (inside && position >= checked)
                ++notFinite;
            sample = 0.0f;
        }
    }
    checked = std::max (checked, start + count);
}

juce::StringArray SoundFile::remarks() const
{
    juce::StringArray lines;
    if (reader->numChannels > 2)
        lines.add (name + ": has " + juce::String (reader->numChannels) + " channels; the first two are heard");
    if (numSamples < reader->lengthInSamples)
        lines.add (name + ": is cut off; the " + juce::String (static_cast<double> (numSamples) / sampleRate(), 3)
                   + " s that are there are heard");
    if (notFinite > 0)
        lines.add (name + ": " + juce::String (notFinite)
                   + " samples are not finite numbers; they are heard as silence");
    return lines;
}

} // namespace galvani
