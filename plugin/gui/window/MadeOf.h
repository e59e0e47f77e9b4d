// What Galvani is made with: each part, its version, its licence.
#pragma once

#include <juce_core/juce_core.h>

#include <vector>

namespace galvani
{

struct MadeOfPart
{
    juce::String name, version, licence; ///< the version is empty where the part does not tell it
};

/** Galvani itself comes first. */
std::vector<MadeOfPart> madeOf();

} // namespace galvani
