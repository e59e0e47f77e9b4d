#include "plugin/headless/WavWriter.h"

#include "plugin/files/WavBytes.h"

namespace galvani
{

WavWriter::WavWriter (AtomicOutputFile& output, int sampleRate) : file (output), rate (sampleRate) { writeHead(); }

void WavWriter::writeHead()
{
    WavBytes::head (bytes, rate, frames);
    file.write (bytes.data(), bytes.size());
}

void WavWriter::write (const std::array<const float*, 2>& channels, int numSamples)
{
    const auto count = static_cast<size_t> (numSamples);
    WavBytes::frames (bytes, { channels[0], count }, { channels[1], count });
    file.write (bytes.data(), bytes.size());
    frames += numSamples;
}

void WavWriter::finish()
{
    file.seek (0);
    writeHead();
}

} // namespace galvani
