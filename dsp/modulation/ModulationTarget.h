// The parameters that modulation can reach, in the order of the matrix's targets: every continuous one.
#pragma once

#include "dsp/parameters/ParameterId.h"

#include <array>
#include <cstddef>

namespace galvani
{

/** The first of the targets are those that lessons and tastes describe a voice with; their order is that of saved
    lessons and never changes. */
inline constexpr int numTaughtTargets = 17;

// clang-format off
inline constexpr std::array modulationTargets {
    ParameterId::filterCutoff,
    ParameterId::filterResonance,
    ParameterId::grainDensity,
    ParameterId::grainSize,
    ParameterId::grainPitch,
    ParameterId::grainScatter,
    ParameterId::grainLevel,
    ParameterId::bodyDecay,
    ParameterId::bodyBright,
    ParameterId::bodyDrive,
    ParameterId::bodyLevel,
    ParameterId::echoTime,
    ParameterId::echoFeedback,
    ParameterId::echoLevel,
    ParameterId::bloom,
    ParameterId::width,
    ParameterId::mix,

    ParameterId::excite,
    ParameterId::inhibit,
    ParameterId::coupling,
    ParameterId::murmur,
    ParameterId::memory,
    ParameterId::callosal,
    ParameterId::learningRate,
    ParameterId::electrodeAmplitude,
    ParameterId::electrodeOnset,
    ParameterId::electrodeDuration,
    ParameterId::electrodePeriod,
    ParameterId::electrodeFrequency,
    ParameterId::electrodePlace,
    ParameterId::electrodeRadius,
    ParameterId::electrodeDoseLimit,
    ParameterId::grainPosition,
    ParameterId::grainReverse,
    ParameterId::grainShape,
    ParameterId::grainSpread,
    ParameterId::bodyPosition,
    ParameterId::bodySpread,
    ParameterId::bodyExcite,
    ParameterId::notesDensity,
    ParameterId::notesLength,
    ParameterId::notesSensitivity,
    ParameterId::keysLevel,
    ParameterId::keysGlide,
    ParameterId::osc1Morph,
    ParameterId::osc1Tune,
    ParameterId::osc1Level,
    ParameterId::osc2Morph,
    ParameterId::osc2Tune,
    ParameterId::osc2Level,
    ParameterId::unisonDetune,
    ParameterId::unisonWidth,
    ParameterId::keysFm,
    ParameterId::keysRing,
    ParameterId::keysNoise,
    ParameterId::keysCutoff,
    ParameterId::keysResonance,
    ParameterId::keysDrive,
    ParameterId::keysFilterKey,
    ParameterId::keysFilterEnvelope,
    ParameterId::ampAttack,
    ParameterId::ampDecay,
    ParameterId::ampSustain,
    ParameterId::ampRelease,
    ParameterId::env2Attack,
    ParameterId::env2Decay,
    ParameterId::env2Sustain,
    ParameterId::env2Release,
    ParameterId::tapeDrive,
    ParameterId::tapeAge,
    ParameterId::chorusRate,
    ParameterId::chorusDepth,
    ParameterId::chorusMix,
    ParameterId::bloomDecay,
    ParameterId::bloomTone,
    ParameterId::lfoRate,
    ParameterId::randomRate,
    ParameterId::follower1Attack,
    ParameterId::follower1Release,
    ParameterId::follower1Gain,
    ParameterId::follower2Attack,
    ParameterId::follower2Release,
    ParameterId::follower2Gain,
    ParameterId::macro1,
    ParameterId::macro2,
    ParameterId::macro3,
    ParameterId::macro4,
    ParameterId::macro5,
    ParameterId::macro6,
    ParameterId::macro7,
    ParameterId::macro8,
    ParameterId::output
};
// clang-format on

inline constexpr int numModulationTargets = static_cast<int> (modulationTargets.size());

namespace targets
{

constexpr auto indicesOfParameters()
{
    std::array<short, numParameters> result {};
    result.fill (-1);
    for (size_t t = 0; t < modulationTargets.size(); ++t)
        result[static_cast<size_t> (modulationTargets[t])] = static_cast<short> (t);
    return result;
}

inline constexpr auto ofParameter = indicesOfParameters();

} // namespace targets

/** The place of a parameter among the targets, or -1 when it cannot be modulated. */
constexpr int modulationTargetIndex (ParameterId id) noexcept { return targets::ofParameter[static_cast<size_t> (id)]; }

} // namespace galvani
