// Why a piece of work could not be done, in one line that names the file or value.
#pragma once

#include <juce_core/juce_core.h>

#include <stdexcept>

namespace galvani
{

struct CommandError final : std::runtime_error
{
    explicit CommandError (const juce::String& line) : std::runtime_error (line.toStdString()) {}
    CommandError (const juce::String& fileOrValue, const juce::String& problem)
        : CommandError (fileOrValue + ": " + problem)
    {
    }
};

} // namespace galvani
