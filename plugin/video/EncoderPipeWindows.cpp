#include "plugin/video/EncoderPipe.h"

#if JUCE_WINDOWS

#include <cstdio>
#include <utility>

namespace galvani
{

EncoderPipe::EncoderPipe (const juce::StringArray& arguments, const juce::File& words, std::function<bool()> stop)
    : shouldStop (std::move (stop))
{
    // The command interpreter takes the outermost pair of quotes away.
    juce::String line = "\"ffmpeg";
    for (const auto& argument : arguments)
        line << " \"" << argument << "\"";
    line << " >NUL 2>\"" << words.getFullPathName() << "\"\"";
    stream = ::_wpopen (line.toWideCharPointer(), L"wb");
    open = stream != nullptr;
}

EncoderPipe::~EncoderPipe() { close(); }

bool EncoderPipe::write (const void* data, size_t numBytes)
{
    return ! isUnwanted() && stream != nullptr
           && std::fwrite (data, 1, numBytes, static_cast<FILE*> (stream)) == numBytes;
}

bool EncoderPipe::close()
{
    open = false;
    auto* ended = static_cast<FILE*> (std::exchange (stream, nullptr));
    return ended != nullptr && ::_pclose (ended) == 0;
}

bool EncoderPipe::isUnwanted() const { return shouldStop != nullptr && shouldStop(); }

} // namespace galvani

#endif
