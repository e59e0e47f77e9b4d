// What can move a modulation target: modulators A to H, the brain's monitors, the rates of its groups, and what hands
// and the sound itself do.
#pragma once

#include "neural/brain/BrainDimensions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace galvani
{

/** How a source's value x becomes 0..1; centre and scale are the table's, in the source's unit. Nothing but arithmetic
    that every machine rounds alike. */
enum class SourceCurve
{
    linear,    ///< x / scale
    rising,    ///< x / (x + scale): 0 at 0, 1/2 at the scale, 1 without end
    amplitude, ///< sqrt (x) / (sqrt (x) + scale), for powers
    around     ///< 1/2 + d / (2 (|d| + scale)), d = x - centre: 1/2 at the centre, 3/4 one scale above it
};

struct ModulationSource
{
    char id[12];        ///< in presets; never changes once published
    char name[20];      ///< "Excitatory rate"
    char shortName[10]; ///< where there is little room
    const char* tooltip;
    SourceCurve curve;
    float centre, scale;
    bool isUnipolar = false; ///< at 0 it leaves its target where the knob stands, instead of at 1/2

    float normalised (float x) const noexcept
    {
        const auto d = x - centre;
        auto result = x / scale;
        if (curve == SourceCurve::rising)
            result = x / (x + scale);
        else if (curve == SourceCurve::amplitude)
            result = std::sqrt (x) / (std::sqrt (x) + scale);
        else if (curve == SourceCurve::around)
            result = 0.5f + 0.5f * d / (std::abs (d) + scale);
        return std::clamp (result, 0.0f, 1.0f);
    }
};

inline constexpr int numBrainSources = 13;
inline constexpr int firstBrainSource = numModulators;
inline constexpr int firstGroupSource = firstBrainSource + numBrainSources;
inline constexpr int firstHandSource = firstGroupSource + numGroups;
inline constexpr int numMacros = 8;
inline constexpr int firstMacroSource = firstHandSource + 10;
inline constexpr int numHandSources = 10 + numMacros;
inline constexpr int numModulationSources = firstHandSource + numHandSources;

/** 0..1, one a source. */
using SourceValues = std::array<float, numModulationSources>;

namespace sources
{

/** In the order of BrainReadings; the scales are what the default brain does while it hears speech and drums. */
inline constexpr std::array<ModulationSource, numBrainSources> ofTheBrain { {
    { "rate", "Rate", "Rate", "Mean firing rate; 12 Hz is the middle", SourceCurve::rising, 0.0f, 12.0f },
    { "rate_exc", "Excitatory rate", "Exc rate", "Mean firing rate of the excitatory neurons; 12 Hz is the middle",
      SourceCurve::rising, 0.0f, 12.0f },
    { "rate_inh", "Inhibitory rate", "Inh rate", "Mean firing rate of the inhibitory neurons; 12 Hz is the middle",
      SourceCurve::rising, 0.0f, 12.0f },
    { "synchrony", "Synchrony", "Sync", "How much the neurons fire together", SourceCurve::linear, 0.0f, 1.0f },
    { "lfp", "Field potential", "LFP", "The local field potential, swinging around the middle", SourceCurve::around,
      0.0f, 60.0f },
    { "delta", "Delta", "Delta", "Slow waves of the field potential, 1 to 4 Hz", SourceCurve::amplitude, 0.0f, 20.0f },
    { "theta", "Theta", "Theta", "Waves of the field potential, 4 to 8 Hz", SourceCurve::amplitude, 0.0f, 15.0f },
    { "alpha", "Alpha", "Alpha", "Waves of the field potential, 8 to 13 Hz", SourceCurve::amplitude, 0.0f, 10.0f },
    { "beta", "Beta", "Beta", "Waves of the field potential, 13 to 30 Hz", SourceCurve::amplitude, 0.0f, 10.0f },
    { "gamma", "Gamma", "Gamma", "Fast waves of the field potential, 30 to 100 Hz", SourceCurve::amplitude, 0.0f,
      10.0f },
    { "branching", "Branching ratio", "Branching",
      "How many spikes a spike causes; 1, the edge of an avalanche, is 0.8", SourceCurve::linear, 0.0f, 1.25f },
    { "balance", "E/I balance", "Balance", "Excitation against inhibition; the middle is balance", SourceCurve::around,
      0.5f, 0.1f },
    { "weight", "Mean weight", "Weight", "How strong synapses have become; the middle is where they began",
      SourceCurve::around, 1.0f, 0.5f },
} };

/** What hands and the sound do, in the order of HandSource; the macros follow. */
inline constexpr std::array<ModulationSource, numHandSources - numMacros> ofHands { {
    { "follower_1", "Follower 1", "Follow 1", "How loud the incoming sound is, as follower 1 hears it",
      SourceCurve::linear, 0.0f, 1.0f, true },
    { "follower_2", "Follower 2", "Follow 2", "How loud the incoming sound is, as follower 2 hears it",
      SourceCurve::linear, 0.0f, 1.0f, true },
    { "lfo", "LFO", "LFO", "The low-frequency oscillator", SourceCurve::linear, 0.0f, 1.0f },
    { "random", "Random", "Random", "Another value each time, and for each note of the keys", SourceCurve::linear, 0.0f,
      1.0f },
    { "velocity", "Velocity", "Velocity", "How hard the note was struck", SourceCurve::linear, 0.0f, 1.0f, true },
    { "pressure", "Pressure", "Pressure", "How hard the key is pressed", SourceCurve::linear, 0.0f, 1.0f, true },
    { "slide", "Slide", "Slide", "Place of the finger on the key: MIDI controller 74", SourceCurve::linear, 0.0f,
      1.0f },
    { "key", "Key", "Key", "Pitch of the note, swinging around C4 by four octaves", SourceCurve::linear, 0.0f, 1.0f },
    { "envelope_2", "Envelope 2", "Env 2", "The second envelope of the keys", SourceCurve::linear, 0.0f, 1.0f, true },
    { "wheel", "Mod wheel", "Wheel", "The modulation wheel: MIDI controller 1", SourceCurve::linear, 0.0f, 1.0f, true },
} };

inline constexpr auto macroTip = "The macro knob, and what modulates it";
inline constexpr auto modulatorTip = "Modulator of the dense network, which reads the brain";
inline constexpr auto leftGroupTip = "Firing rate of a group of the left hemisphere, 1 hears the lowest sounds";
inline constexpr auto rightGroupTip = "Firing rate of a group of the right hemisphere, 1 hears the lowest sounds";

constexpr ModulationSource ofModulator (int m)
{
    const auto letter = static_cast<char> ('A' + m);
    return { { letter }, { letter }, { letter }, modulatorTip, SourceCurve::linear, 0.0f, 1.0f };
}

/** "group_l01", "Group L 1", "L 1": left from low to high, then right. */
constexpr ModulationSource ofGroup (int g)
{
    const auto isLeft = g < groupsPerHemisphere;
    const auto number = g % groupsPerHemisphere + 1;
    const auto side = isLeft ? 'L' : 'R';
    const auto tens = static_cast<char> ('0' + number / 10), ones = static_cast<char> ('0' + number % 10);
    ModulationSource source { "group_", "Group ", {}, isLeft ? leftGroupTip : rightGroupTip, SourceCurve::rising,
                              0.0f,     12.0f };
    source.id[6] = isLeft ? 'l' : 'r';
    source.id[7] = tens;
    source.id[8] = ones;
    source.name[6] = source.shortName[0] = side;
    source.name[7] = source.shortName[1] = ' ';
    source.name[8] = source.shortName[2] = number > 9 ? tens : ones;
    source.name[9] = source.shortName[3] = number > 9 ? ones : '\0';
    return source;
}

constexpr ModulationSource ofMacro (int m)
{
    const auto digit = static_cast<char> ('1' + m);
    return { { 'm', 'a', 'c', 'r', 'o', '_', digit },
             { 'M', 'a', 'c', 'r', 'o', ' ', digit },
             { 'M', 'a', 'c', 'r', 'o', ' ', digit },
             macroTip,
             SourceCurve::linear,
             0.0f,
             1.0f,
             true };
}

constexpr auto all()
{
    std::array<ModulationSource, numModulationSources> table {};
    for (int m = 0; m < numModulators; ++m)
        table[static_cast<size_t> (m)] = ofModulator (m);
    for (size_t b = 0; b < ofTheBrain.size(); ++b)
        table[static_cast<size_t> (firstBrainSource) + b] = ofTheBrain[b];
    for (int g = 0; g < numGroups; ++g)
        table[static_cast<size_t> (firstGroupSource + g)] = ofGroup (g);
    for (size_t h = 0; h < ofHands.size(); ++h)
        table[static_cast<size_t> (firstHandSource) + h] = ofHands[h];
    for (int m = 0; m < numMacros; ++m)
        table[static_cast<size_t> (firstMacroSource + m)] = ofMacro (m);
    return table;
}

} // namespace sources

/** All sources, in the order of the matrix's rows. */
inline constexpr auto modulationSources = sources::all();

/** The row of a source's id, or -1. */
constexpr int modulationSourceIndex (std::string_view id) noexcept
{
    for (size_t i = 0; i < modulationSources.size(); ++i)
        if (id == modulationSources[i].id)
            return static_cast<int> (i);
    return -1;
}

} // namespace galvani
