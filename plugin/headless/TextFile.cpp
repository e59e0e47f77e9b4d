#include "plugin/headless/TextFile.h"

#include "plugin/headless/CommandError.h"
#include "plugin/headless/FilePath.h"

#include <algorithm>

namespace galvani
{

std::string readTextFile (const std::string& path, size_t mostBytes)
{
    const auto name = juce::String::fromUTF8 (path.c_str());
    if (path.empty())
        throw CommandError ("the name of an input file is empty");
    const auto file = fileAt (path);
    if (file.isDirectory())
        throw CommandError (name, "is a folder");
    if (! file.existsAsFile())
        throw CommandError (name, "no such file");
    const auto tooLarge = [&]
    { return CommandError (name, "is larger than " + juce::String (mostBytes / (1024 * 1024)) + " MiB"); };
    const auto size = static_cast<size_t> (std::max<juce::int64> (0, file.getSize()));
    if (size > mostBytes)
        throw tooLarge();
    juce::FileInputStream stream (file);
    if (stream.failedToOpen())
        throw CommandError (name, "cannot be read");

    // Piece by piece, since what is no regular file does not tell its size.
    constexpr size_t piece = 1 << 20;
    std::string text;
    text.reserve (size + piece);
    for (;;)
    {
        const auto sizeBefore = text.size();
        text.resize (sizeBefore + piece);
        const auto taken = stream.read (text.data() + sizeBefore, static_cast<int> (piece));
        text.resize (sizeBefore + static_cast<size_t> (std::max (0, taken)));
        if (text.size() > mostBytes)
            throw tooLarge();
        if (taken <= 0)
            break;
    }
    if (stream.getStatus().failed())
        throw CommandError (name, "cannot be read: " + stream.getStatus().getErrorMessage());
    return text;
}

} // namespace galvani
