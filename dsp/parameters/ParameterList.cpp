#include "dsp/parameters/ParameterList.h"

#include "dsp/parameters/ParameterValues.h"

#include <algorithm>
#include <iterator>

namespace galvani
{

namespace
{

constexpr const char* sourceChoices[] { "Audio in", "Demo sound" };
constexpr const char* learningChoices[] { "Off", "Timing", "Reward" };
constexpr const char* waveformChoices[] { "Pulse", "Train", "Biphasic", "Sine", "Noise" };
constexpr const char* syncChoices[] { "Off", "1 bar", "1/2", "1/4", "1/8", "1/16" };
constexpr const char* scaleChoices[] { "Minor pentatonic", "Major pentatonic", "Dorian",   "Phrygian",
                                       "Whole tone",       "Fifths",           "Harmonic", "Chromatic" };
constexpr const char* filterChoices[] { "Low-pass", "Band-pass", "High-pass" };

using Id = ParameterId;

// A table, one row a parameter.
// clang-format off
constexpr ParameterDeclaration list[] {
    { Id::source, "source", "Source", "Source", "Ear", "", 0, 1, 0, Curve::choice, 0, sourceChoices,
      "What the ear hears: the incoming sound, or the built-in demo" },
    { Id::excite, "excite", "Excite", "Excite", "Brain", "dB", -24, 12, 0, Curve::linear, 1, {},
      "How strongly the sound drives the neurons" },
    { Id::inhibit, "inhibit", "Inhibit", "Inhibit", "Brain", "%", 0, 100, 50, Curve::linear, 0, {},
      "Strength of the inhibitory synapses; more of it makes the brain follow the sound more closely" },
    { Id::coupling, "coupling", "Coupling", "Coupling", "Brain", "%", 0, 100, 50, Curve::linear, 0, {},
      "Strength of the excitatory synapses; more of it gives the brain a mind of its own" },
    { Id::murmur, "murmur", "Murmur", "Murmur", "Brain", "%", 0, 100, 50, Curve::linear, 0, {},
      "Noise current in every neuron: what it does when nothing happens" },
    { Id::memory, "memory", "Memory", "Memory", "Brain", "ms", 10, 2000, 50, Curve::logarithmic, 0, {},
      "How long firing rates are remembered before they move the sound" },
    { Id::calm, "calm", "Calm", "Calm", "Brain", "", 0, 1, 0, Curve::toggle, 0, {},
      "Inhibits every neuron until the mean rate has halved, then lets go, each time it is switched on" },
    { Id::callosal, "callosal", "Callosal", "Callosal", "Brain", "%", 0, 200, 100, Curve::linear, 0, {},
      "Strength of the synapses between the hemispheres, on top of Coupling; at 0 % left and right live apart" },
    { Id::learning, "learning", "Learning", "Learning", "Brain", "", 0, 2, 0, Curve::choice, 0, learningChoices,
      "Timing: synapses grow that made a neuron fire, and others shrink. Reward: they do so once you press Like" },
    { Id::learningRate, "learning_rate", "Learning Rate", "Rate", "Brain", "%", 10, 1000, 100, Curve::logarithmic, 0, {},
      "How much a pair of spikes changes a synapse while the brain learns" },
    { Id::like, "like", "Like", "Like", "Brain", "", 0, 1, 0, Curve::toggle, 0, {},
      "Tells your taste that you like what you hear; with Learning at Reward it also strengthens what the brain just did" },
    { Id::dislike, "dislike", "Dislike", "Dislike", "Brain", "", 0, 1, 0, Curve::toggle, 0, {},
      "Tells your taste that you do not like what you hear; with Learning at Reward it also weakens what the brain just did" },
    { Id::fatigue, "fatigue", "Fatigue", "Fatigue", "Brain", "", 0, 1, 0, Curve::toggle, 0, {},
      "Synapses that are used much tire, and recover over a fifth of a second" },
    { Id::scaling, "scaling", "Scaling", "Scaling", "Brain", "", 0, 1, 0, Curve::toggle, 0, {},
      "While it learns, weights onto neurons that race shrink and onto those that fall silent grow, within seconds" },
    { Id::homeostasis, "homeostasis", "Homeostasis", "Homeostasis", "Brain", "", 0, 1, 1, Curve::toggle, 0, {},
      "Moves thresholds over seconds, so that the brain neither falls silent nor storms" },

    { Id::electrodeFire, "electrode_fire", "Electrode Fire", "Fire", "Electrode", "", 0, 1, 0, Curve::toggle, 0, {},
      "Fires the electrode each time it is switched on" },
    { Id::electrodeWaveform, "electrode_waveform", "Electrode Waveform", "Waveform", "Electrode", "", 0, 4, 2,
      Curve::choice, 0, waveformChoices,
      "Course of the current; Biphasic gives back what it gave, so that no net charge stays" },
    { Id::electrodeAmplitude, "electrode_amplitude", "Electrode Amplitude", "Amplitude", "Electrode", "pA", 0, 2000,
      600, Curve::linear, 0, {},
      "Current into each neuron that the electrode touches; of noise, its standard deviation" },
    { Id::electrodeOnset, "electrode_onset", "Electrode Onset", "Onset", "Electrode", "ms", 0, 1000, 0,
      Curve::linear, 0, {},
      "Time from the trigger to the current" },
    { Id::electrodeDuration, "electrode_duration", "Electrode Duration", "Duration", "Electrode", "ms", 1, 1000, 100,
      Curve::logarithmic, 0, {},
      "How long the current flows, each time that it is repeated" },
    { Id::electrodePeriod, "electrode_period", "Electrode Period", "Period", "Electrode", "ms", 2, 2000, 125,
      Curve::logarithmic, 1, {},
      "Time from one repetition to the next; never shorter than the duration" },
    { Id::electrodeCount, "electrode_count", "Electrode Count", "Count", "Electrode", "", 1, 64, 1, Curve::count, 0, {},
      "How many times the waveform comes; a pulse comes once, a train is many" },
    { Id::electrodeFrequency, "electrode_frequency", "Electrode Frequency", "Frequency", "Electrode", "Hz", 0.5f, 1000,
      40, Curve::logarithmic, 1, {},
      "Frequency of the sine" },
    { Id::electrodePlace, "electrode_place", "Electrode Place", "Place", "Electrode", "Hz", 60, 12000, 440,
      Curve::logarithmic, 0, {},
      "Where the electrode sits: the neurons that answer to this frequency" },
    { Id::electrodeRadius, "electrode_radius", "Electrode Radius", "Radius", "Electrode", "", 0.05f, 2, 0.3f,
      Curve::linear, 2, {},
      "How far the electrode reaches; a hemisphere has radius 1" },
    { Id::electrodeSync, "electrode_sync", "Electrode Sync", "Sync", "Electrode", "", 0, 5, 0, Curve::choice, 0,
      syncChoices,
      "Fires the electrode on every such beat while the host plays; where there is no host, at 120 beats a minute" },
    { Id::electrodeDoseLimit, "electrode_dose_limit", "Electrode Dose Limit", "Dose Limit", "Electrode", "pC/s", 10,
      2000, 500, Curve::logarithmic, 0, {},
      "Most charge that electrodes may send into one neuron in a second; beyond it their current is held back" },

    { Id::grainDensity, "grain_density", "Grain Density", "Density", "Grains", "%", 0, 100, 45, Curve::linear, 0, {},
      "How many of the spikes start a grain" },
    { Id::grainSize, "grain_size", "Grain Size", "Size", "Grains", "ms", 5, 500, 90, Curve::logarithmic, 0, {},
      "Length of a grain" },
    { Id::grainPitch, "grain_pitch", "Grain Pitch", "Pitch", "Grains", "st", -24, 24, 0, Curve::linear, 1, {},
      "Transposition of all grains" },
    { Id::grainScatter, "grain_scatter", "Grain Scatter", "Scatter", "Grains", "%", 0, 100, 30, Curve::linear, 0, {},
      "How far grains stray in time, pitch and place, by the group that spiked" },
    { Id::grainLevel, "grain_level", "Grain Level", "Level", "Grains", "dB", -60, 12, 0, Curve::linear, 1, {},
      "Loudness of the grains" },

    { Id::bodyTune, "body_tune", "Body Tune", "Tune", "Body", "", 24, 72, 45, Curve::note, 0, {},
      "Root note of the resonators" },
    { Id::bodyScale, "body_scale", "Body Scale", "Scale", "Body", "", 0, 7, 0, Curve::choice, 0, scaleChoices,
      "Scale that the resonators are tuned to" },
    { Id::bodyDecay, "body_decay", "Body Decay", "Decay", "Body", "s", 0.05f, 8, 1.2f, Curve::logarithmic, 2, {},
      "Time in which a struck resonator falls by 60 dB" },
    { Id::bodyBright, "body_bright", "Body Brightness", "Bright", "Body", "%", 0, 100, 45, Curve::linear, 0, {},
      "How loud and how long the high resonators ring" },
    { Id::bodyDrive, "body_drive", "Body Drive", "Drive", "Body", "dB", 0, 24, 0, Curve::linear, 1, {},
      "Saturation of grains and resonators" },
    { Id::bodyLevel, "body_level", "Body Level", "Level", "Body", "dB", -60, 12, 0, Curve::linear, 1, {},
      "Loudness of the resonators" },

    { Id::filterType, "filter_type", "Filter Type", "Type", "Filter", "", 0, 2, 0, Curve::choice, 0, filterChoices,
      "What the filter lets through" },
    { Id::filterCutoff, "filter_cutoff", "Filter Cutoff", "Cutoff", "Filter", "Hz", 20, 20000, 9000,
      Curve::logarithmic, 1, {},
      "Frequency at which the filter acts" },
    { Id::filterResonance, "filter_resonance", "Filter Resonance", "Resonance", "Filter", "%", 0, 100, 20,
      Curve::linear, 0, {},
      "Emphasis at the cutoff" },

    { Id::echoTime, "echo_time", "Echo Time", "Time", "Space", "ms", 10, 2000, 375, Curve::logarithmic, 0, {},
      "Time between echoes" },
    { Id::echoFeedback, "echo_feedback", "Echo Feedback", "Feedback", "Space", "%", 0, 95, 35, Curve::linear, 0, {},
      "How much of each echo comes back" },
    { Id::echoLevel, "echo_level", "Echo", "Echo", "Space", "%", 0, 100, 20, Curve::linear, 0, {},
      "Loudness of the echoes" },

    { Id::bloom, "bloom", "Bloom", "Bloom", "Space", "%", 0, 100, 25, Curve::linear, 0, {},
      "Amount and size of the reverb" },
    { Id::width, "width", "Width", "Width", "Space", "%", 0, 200, 100, Curve::linear, 0, {},
      "Stereo width of what the brain plays: 0 % is mono" },
    { Id::mix, "mix", "Mix", "Mix", "Output", "%", 0, 100, 65, Curve::linear, 0, {},
      "From the incoming sound (0 %) to the brain's alone (100 %)" },
    { Id::output, "output", "Output", "Output", "Output", "dB", -24, 12, 0, Curve::linear, 1, {},
      "Loudness before the limiter" },
    { Id::bypass, "bypass", "Bypass", "Bypass", "Output", "", 0, 1, 0, Curve::toggle, 0, {},
      "Lets the sound through untouched" },
};
// clang-format on

static_assert (std::size (list) == numParameters, "every ParameterId has one row, in its order");

constexpr bool rowsAreInOrder()
{
    for (int i = 0; i < numParameters; ++i)
        if (list[i].index != static_cast<ParameterId> (i))
            return false;
    return true;
}

static_assert (rowsAreInOrder());

} // namespace

std::span<const ParameterDeclaration> parameterList() noexcept { return list; }

const ParameterDeclaration& declarationOf (ParameterId id) noexcept { return list[static_cast<size_t> (id)]; }

const ParameterDeclaration* findParameter (std::string_view id) noexcept
{
    const auto found =
        std::find_if (std::begin (list), std::end (list), [id] (const auto& row) { return row.id == id; });
    return found != std::end (list) ? found : nullptr;
}

ParameterValues ParameterValues::defaults() noexcept
{
    ParameterValues result;
    for (const auto& row : list)
        result[row.index] = row.defaultValue;
    return result;
}

} // namespace galvani
