// Writes a stereo WAV file of 24 bits a sample, of any length.
#pragma once

#include "plugin/headless/AtomicOutputFile.h"

#include <array>
#include <vector>

namespace galvani
{

/** See WavBytes. */
class WavWriter
{
public:
    WavWriter (AtomicOutputFile&, int sampleRate);

    /** Throws CommandError. */
    void write (const std::array<const float*, 2>& channels, int numSamples);

    /** Completes the head. To be called once, after the last sample. */
    void finish();

private:
    void writeHead();

    AtomicOutputFile& file;
    int rate;
    std::int64_t frames = 0;
    std::vector<unsigned char> bytes;
};

} // namespace galvani
