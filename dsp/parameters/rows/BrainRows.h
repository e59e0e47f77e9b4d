// The parameters of the ear and the brain: rows of the list.
#pragma once

#include "dsp/parameters/ParameterDeclaration.h"

namespace galvani::rows
{

using Id = ParameterId;

inline constexpr const char* sourceChoices[] { "Audio in", "Demo sound" };
inline constexpr const char* learningChoices[] { "Off", "Timing", "Reward" };

// A table, one row a parameter.
// clang-format off
inline constexpr ParameterDeclaration brainRows[] {
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
};
// clang-format on

} // namespace galvani::rows
