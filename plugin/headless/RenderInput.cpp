#include "plugin/headless/RenderInput.h"

#include "plugin/headless/CommandError.h"

namespace galvani
{

namespace
{

constexpr double lowestRate = 8000.0, highestRate = 192000.0;
constexpr int pieceLength = 65536;

} // namespace

RenderInput::RenderInput (const std::string& path, std::optional<double> wanted)
    : file (path), rate (wanted.value_or (file.sampleRate()))
{
    const auto shownRange = "8000 to 192000 Hz can be rendered";
    if (wanted && ! (rate >= lowestRate && rate <= highestRate))
        throw CommandError ("--rate " + juce::String (rate), shownRange);
    if (! (rate >= lowestRate && rate <= highestRate))
        throw CommandError (juce::String::fromUTF8 (path.c_str()), "has a sample rate of " + juce::String (rate)
                                                                       + " Hz; " + shownRange + " (--rate converts)");
    // A WAV file holds a whole number.
    rate = std::round (rate);
    converter.emplace (file, rate);
    piece.setSize (file.channels(), pieceLength);
    pieceStart = -pieceLength;
}

std::span<const float* const> RenderInput::next (int numSamples)
{
    if (position + numSamples > pieceStart + pieceLength)
    {
        pieceStart = position;
        converter->read (piece.getArrayOfWritePointers(), pieceStart, pieceLength);
    }
    for (int channel = 0; channel < piece.getNumChannels(); ++channel)
        pointers[static_cast<size_t> (channel)] = piece.getReadPointer (channel) + (position - pieceStart);
    position += numSamples;
    return { pointers.data(), static_cast<size_t> (piece.getNumChannels()) };
}

} // namespace galvani
