#include "plugin/video/EncoderProcess.h"

namespace galvani
{

namespace
{

/** The last line that says something. */
juce::String lastLine (const juce::File& file)
{
    auto lines = juce::StringArray::fromLines (file.loadFileAsString());
    lines.trim();
    lines.removeEmptyStrings();
    return lines.isEmpty() ? juce::String ("it gave no reason") : lines[lines.size() - 1];
}

} // namespace

EncoderProcess::EncoderProcess (const juce::StringArray& arguments)
    : pipe (std::make_unique<EncoderPipe> (arguments, words.getFile()))
{
    if (! pipe->isOpen())
        throw VideoError ("ffmpeg is not installed, or not where programs are looked for");
}

void EncoderProcess::write (const void* data, size_t numBytes)
{
    if (pipe == nullptr)
        throw VideoError ("ffmpeg has ended already");
    if (! pipe->write (data, numBytes))
        fail();
}

void EncoderProcess::finish()
{
    if (pipe != nullptr && ! pipe->close())
        fail();
    pipe.reset();
}

void EncoderProcess::fail()
{
    pipe.reset(); // so that its last words are there
    throw VideoError ("ffmpeg failed: " + lastLine (words.getFile()));
}

bool EncoderProcess::isInstalled()
{
    juce::ChildProcess probe;
    return probe.start (juce::StringArray { "ffmpeg", "-version" })
           && probe.readAllProcessOutput().startsWith ("ffmpeg version");
}

} // namespace galvani
