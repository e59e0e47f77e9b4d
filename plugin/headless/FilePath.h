// Turns a path as it was typed into a file.
#pragma once

#include <juce_core/juce_core.h>

#include <string>

namespace galvani
{

/** Relative paths start at the working folder. */
inline juce::File fileAt (const std::string& path)
{
    return juce::File::getCurrentWorkingDirectory().getChildFile (juce::String::fromUTF8 (path.c_str()));
}

} // namespace galvani
