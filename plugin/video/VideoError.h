// Why a video could not be made, in one line.
#pragma once

#include <juce_core/juce_core.h>

#include <stdexcept>

namespace galvani
{

struct VideoError final : std::runtime_error
{
    explicit VideoError (const juce::String& line) : std::runtime_error (line.toStdString()) {}
};

} // namespace galvani
