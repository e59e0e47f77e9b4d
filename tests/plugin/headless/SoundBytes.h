// Makes sound files byte by byte, good ones and bad ones.
#pragma once

#include <juce_core/juce_core.h>

#include <cmath>
#include <functional>
#include <vector>

namespace galvani
{

struct WavShape
{
    int channels = 2;
    int rate = 48000;
    int samples = 24000;
    std::uint32_t claimedDataBytes = 0; ///< 0: the truth
};

/** A WAV file of 32-bit floats: value (sample, channel). */
inline juce::MemoryBlock floatWav (const WavShape& shape, const std::function<float (int, int)>& value)
{
    juce::MemoryOutputStream out;
    const auto dataBytes = shape.channels * shape.samples * 4;
    out << "RIFF";
    out.writeInt (36 + dataBytes);
    out << "WAVEfmt ";
    out.writeInt (16);
    out.writeShort (3);
    out.writeShort (static_cast<short> (shape.channels));
    out.writeInt (shape.rate);
    out.writeInt (shape.rate * shape.channels * 4);
    out.writeShort (static_cast<short> (shape.channels * 4));
    out.writeShort (32);
    out << "data";
    out.writeInt (shape.claimedDataBytes != 0 ? static_cast<int> (shape.claimedDataBytes) : dataBytes);
    for (int sample = 0; sample < shape.samples; ++sample)
        for (int channel = 0; channel < shape.channels; ++channel)
            out.writeFloat (value (sample, channel));
    return out.getMemoryBlock();
}

/** Plucked tones and bursts of noise, another in each channel; a function of its arguments alone. */
inline float testSound (int sample, int channel)
{
    const auto time = static_cast<float> (sample) / 48000.0f;
    const auto within = std::fmod (time, 0.25f);
    const auto tone =
        std::sin (6.2831853f * (channel == 0 ? 330.0f : 495.0f) * (1.0f + std::floor (time * 4.0f)) * within);
    const auto noise =
        static_cast<float> ((static_cast<std::uint32_t> (sample) * 2654435761u + 40503u) >> 16) / 65536.0f - 0.5f;
    return 0.4f * std::exp (-12.0f * within) * (tone + (within < 0.03f ? noise : 0.0f));
}

/** An AIFF file of 16-bit samples at 44.1 kHz. */
inline juce::MemoryBlock aiff (int channels, int samples, const std::function<float (int, int)>& value)
{
    juce::MemoryOutputStream out;
    const auto soundBytes = channels * samples * 2;
    out << "FORM";
    out.writeIntBigEndian (4 + 26 + 16 + soundBytes);
    out << "AIFFCOMM";
    out.writeIntBigEndian (18);
    out.writeShortBigEndian (static_cast<short> (channels));
    out.writeIntBigEndian (samples);
    out.writeShortBigEndian (16);
    const unsigned char rate[10] { 0x40, 0x0e, 0xac, 0x44 };
    out.write (rate, sizeof (rate));
    out << "SSND";
    out.writeIntBigEndian (8 + soundBytes);
    out.writeIntBigEndian (0);
    out.writeIntBigEndian (0);
    for (int sample = 0; sample < samples; ++sample)
        for (int channel = 0; channel < channels; ++channel)
            out.writeShortBigEndian (static_cast<short> (std::lround (value (sample, channel) * 32767.0f)));
    return out.getMemoryBlock();
}

/** A MIDI file with one track at 120 beats a minute, 480 ticks a beat; events as bytes, delta times included. */
inline juce::MemoryBlock midiFile (const std::vector<unsigned char>& events)
{
    juce::MemoryOutputStream out;
    out << "MThd";
    out.writeIntBigEndian (6);
    out.writeShortBigEndian (0);
    out.writeShortBigEndian (1);
    out.writeShortBigEndian (480);
    out << "MTrk";
    out.writeIntBigEndian (static_cast<int> (events.size()) + 4);
    out.write (events.data(), events.size());
    const unsigned char end[] { 0, 0xff, 0x2f, 0 };
    out.write (end, sizeof (end));
    return out.getMemoryBlock();
}

inline void writeTo (const juce::File& file, const juce::MemoryBlock& bytes)
{
    file.replaceWithData (bytes.getData(), bytes.getSize());
}

inline juce::MemoryBlock bytesOf (const juce::File& file)
{
    juce::MemoryBlock bytes;
    file.loadFileAsData (bytes);
    return bytes;
}

} // namespace galvani
