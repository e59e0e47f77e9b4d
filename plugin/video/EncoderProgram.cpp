#include "plugin/video/EncoderProgram.h"

namespace galvani
{

juce::File findEncoder()
{
#if JUCE_WINDOWS
    constexpr auto separator = ";", name = "ffmpeg.exe";
#else
    constexpr auto separator = ":", name = "ffmpeg";
#endif
    auto folders =
        juce::StringArray::fromTokens (juce::SystemStats::getEnvironmentVariable ("PATH", {}), separator, "\"");
#if JUCE_MAC
    folders.addArray ({ "/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin" });
#endif
    for (const auto& folder : folders)
        if (juce::File::isAbsolutePath (folder))
            if (const auto file = juce::File (folder).getChildFile (name); file.existsAsFile())
                return file;
    return {};
}

} // namespace galvani
