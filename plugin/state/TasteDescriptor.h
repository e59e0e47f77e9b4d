// What a taste is learned from: a few numbers that describe brain and voice, each about -1 to 1, with words for both
// ends.
#pragma once

#include "dsp/modulation/ModulationTarget.h"

#include <array>
#include <cstddef>

namespace galvani
{

struct TasteDescriptor
{
    const char* low;  ///< "slow"
    const char* high; ///< "quick"
};

inline constexpr std::size_t numBrainDescriptors = 4, numVoiceDescriptors = 6,
                             numTasteDescriptors = numBrainDescriptors + numVoiceDescriptors;

using TasteDescriptors = std::array<float, numTasteDescriptors>;

/** The brain's first. */
inline constexpr std::array<TasteDescriptor, numTasteDescriptors> tasteDescriptors { {
    { "slow", "quick" },                  // mean firing rate
    { "unsynchronised", "synchronised" }, // synchrony
    { "bass-driven", "treble-driven" },      // where the firing lies, from low to high bands
    { "narrow", "broad" },                // over how many groups it is spread
    { "dark", "bright" },
    { "short", "long" },
    { "sparse", "dense" },
    { "deep", "high" },
    { "dry", "spacious" },
    { "clean", "rough" },
} };

struct VoiceDescriptorWeight
{
    std::size_t descriptor;
    ParameterId target;
    float weight; ///< those of a descriptor add up to 1
};

/** What the voice's descriptors are made of: sum of weight x (2 position - 1). */
inline constexpr VoiceDescriptorWeight voiceDescriptorWeights[] {
    { 4, ParameterId::filterCutoff, 0.6f }, { 4, ParameterId::bodyBright, 0.4f },
    { 5, ParameterId::grainSize, 0.5f },    { 5, ParameterId::bodyDecay, 0.5f },
    { 6, ParameterId::grainDensity, 0.7f }, { 6, ParameterId::echoFeedback, 0.3f },
    { 7, ParameterId::grainPitch, 1.0f },   { 8, ParameterId::bloom, 0.5f },
    { 8, ParameterId::echoLevel, 0.3f },    { 8, ParameterId::width, 0.2f },
    { 9, ParameterId::bodyDrive, 0.6f },    { 9, ParameterId::grainScatter, 0.4f },
};

} // namespace galvani
