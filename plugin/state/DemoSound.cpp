#include "plugin/state/DemoSound.h"

#include <GalvaniAssets.h>
#include <juce_audio_formats/juce_audio_formats.h>

namespace galvani
{

SoundData demoSound()
{
    juce::WavAudioFormat format;
    const std::unique_ptr<juce::AudioFormatReader> reader (format.createReaderFor (
        new juce::MemoryInputStream (assets::demo_wav, static_cast<size_t> (assets::demo_wavSize), false), true));
    if (reader == nullptr)
        return {};
    juce::AudioBuffer<float> buffer (2, static_cast<int> (reader->lengthInSamples));
    reader->read (&buffer, 0, buffer.getNumSamples(), 0, true, true);
    const auto channel = [&] (int c)
    { return std::vector<float> (buffer.getReadPointer (c), buffer.getReadPointer (c) + buffer.getNumSamples()); };
    return { channel (0), channel (1), reader->sampleRate };
}

} // namespace galvani
