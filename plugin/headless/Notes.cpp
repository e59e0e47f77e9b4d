#include "plugin/headless/Notes.h"

#include <cstdio>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace galvani
{

void tell (const juce::String& line)
{
    const auto oneLine = line.replaceCharacters ("\r\n", "  ");
    std::fprintf (stderr, "galvani: %s\n", oneLine.toRawUTF8());
}

bool someoneWatches()
{
#if defined(_WIN32)
    return _isatty (_fileno (stderr)) != 0;
#else
    return isatty (STDERR_FILENO) != 0;
#endif
}

} // namespace galvani
