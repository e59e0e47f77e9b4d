#include "plugin/video/EncoderProcess.h"

#include "plugin/video/EncoderProgram.h"

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

EncoderProcess::EncoderProcess (const juce::StringArray& arguments, std::function<bool()> shouldStop)
    : pipe (std::make_unique<EncoderPipe> (arguments, words.getFile(), std::move (shouldStop)))
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

bool EncoderProcess::isInstalled() { return findEncoder() != juce::File(); }

} // namespace galvani
