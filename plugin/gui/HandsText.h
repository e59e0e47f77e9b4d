// Every word of the PLAY and MODULATE pages.
#pragma once

#include "plugin/gui/Text.h"

namespace galvani::text
{

inline constexpr auto play = "PLAY";
inline constexpr auto playTip = "Knobs for brain and voice";
inline constexpr auto modulate = "MODULATE";
inline constexpr auto modulateTip = "What moves which knob, how far and how fast";

inline constexpr auto on = "On";
inline constexpr auto off = "Off";

// ---- the pages of knobs -------------------------------------------------------------------------------------
inline constexpr auto knobPages = "Pages of knobs";
inline constexpr auto playPage = "Play";
inline constexpr auto playPageTip = "What is played most: sixteen knobs and the macros";
inline constexpr auto brainPage = "Brain";
inline constexpr auto brainPageTip = "How the brain fires, what it learns, and what it is wired from";
inline constexpr auto grainsPage = "Grains";
inline constexpr auto grainsPageTip = "Pieces of the incoming sound that spikes play";
inline constexpr auto bodyPage = "Body";
inline constexpr auto bodyPageTip = "Resonators that spikes strike";
inline constexpr auto keysPage = "Keys";
inline constexpr auto keysPageTip = "The synthesiser that notes play";
inline constexpr auto notesPage = "Notes";
inline constexpr auto notesPageTip = "Notes that spikes play, and what notes of yours play";
inline constexpr auto effectsPage = "Effects";
inline constexpr auto effectsPageTip = "What the sound goes through, from left to right";
inline constexpr auto sourcesPage = "Sources";
inline constexpr auto sourcesPageTip =
    "What moves knobs beside the brain: oscillator, followers, macros, and your playing";
inline constexpr auto outputPage = "Output";
inline constexpr auto outputPageTip = "Mix and loudness";

inline constexpr auto brainKnobs = "BRAIN";
inline constexpr auto grains = "GRAINS";
inline constexpr auto reading = "READING";
inline constexpr auto pitch = "PITCH";
inline constexpr auto shape = "SHAPE";
inline constexpr auto body = "BODY";
inline constexpr auto tuning = "TUNING";
inline constexpr auto ringing = "RINGING";
inline constexpr auto space = "SPACE";
inline constexpr auto oscillators = "OSCILLATORS";
inline constexpr auto unisonAndMore = "UNISON, FM";
inline constexpr auto filter = "FILTER";
inline constexpr auto amplitude = "AMPLITUDE";
inline constexpr auto envelope2 = "ENVELOPE 2";
inline constexpr auto keys = "KEYS";
inline constexpr auto spikesPlay = "SPIKES PLAY NOTES";
inline constexpr auto inWhichPitches = "IN THESE PITCHES";
inline constexpr auto notesPlay = "NOTES PLAY";
inline constexpr auto tape = "TAPE";
inline constexpr auto chorus = "CHORUS";
inline constexpr auto echo = "ECHO";
inline constexpr auto bloom = "BLOOM";
inline constexpr auto width = "WIDTH";
inline constexpr auto lfo = "LFO";
inline constexpr auto random = "RANDOM";
inline constexpr auto follower1 = "FOLLOWER 1";
inline constexpr auto follower2 = "FOLLOWER 2";
inline constexpr auto macros = "MACROS";
inline constexpr auto played = "PLAYED";
inline constexpr auto output = "OUTPUT";

// ---- modulation ---------------------------------------------------------------------------------------------
inline constexpr auto sources = "Modulation sources";
inline constexpr auto inUse = "In use";
inline constexpr auto inUseTip =
    "A to H, what the dense network makes of the brain; whatever else moves something; and macros";
inline constexpr auto ofTheBrain = "Brain";
inline constexpr auto ofTheBrainTip = "Rates, synchrony, waves, branching, balance and weight of the whole brain";
inline constexpr auto leftGroups = "Left";
inline constexpr auto rightGroups = "Right";
inline constexpr auto groupsTip = "Firing rates of single groups of that hemisphere, from low to high sounds";
inline constexpr auto hands = "Hands";
inline constexpr auto handsTip = "Followers, oscillator, random, and what a player does";
inline constexpr auto macroSources = "Macros";
inline constexpr auto macroSourcesTip = "The eight macro knobs";
inline constexpr auto modulators = "A to H";

inline constexpr auto addTarget = "Add target";
inline constexpr auto addTargetTip = "Adds a row for any knob, to set depths in";
inline constexpr auto nothingModulated = "Nothing is modulated yet: drag a source onto a knob, or add a target.";
inline constexpr auto depth = "Depth";
inline constexpr auto depthTip = "How far the source moves the target, in parts of its range; a route of depth 0 goes";
inline constexpr auto smooth = "Smooth";
inline constexpr auto smoothTip = "Time constant with which the target follows the source, 0 to 5000 ms";
inline constexpr auto curve = "Curve";
inline constexpr auto curveTip = "How the source is bent before the depth: little at first, much at first, or in steps";
inline constexpr auto curveView = "The curve, and where the source stands now";
inline constexpr auto removeRoute = "Remove";
inline constexpr auto removeRouteTip = "Takes this route away; Undo brings it back";
inline juce::String routesUsed (int used, int most)
{
    return juce::String (used) + " of " + juce::String (most) + " routes";
}
inline constexpr auto dragHint = "drag any source onto any knob";
inline constexpr auto cardHint = "Choose a cell of the matrix to set its depth, its curve and how smooth it is.";
inline juce::String routesFull (int most)
{
    return "All " + juce::String (most) + " routes are in use: remove one to add another";
}
/** 0.25 as "+0.25". */
inline juce::String signedDepth (float of) { return (of > 0.0f ? "+" : "") + juce::String (of, 2); }
inline juce::String routeMade (const juce::String& source, const juce::String& target, float by)
{
    return source + " moves " + target + " by " + signedDepth (by);
}
inline juce::String routeIsThere (const juce::String& source, const juce::String& target, float by)
{
    return source + " moves " + target + " already, by " + signedDepth (by);
}
inline juce::String removeThisRoute (const juce::String& source, float of)
{
    return "Remove " + source + " (" + signedDepth (of) + ")";
}
inline constexpr auto modulatedBy = "Modulated by";
inline constexpr auto notModulated = "Not modulated";
inline constexpr auto modulateBy = "Modulate by";
inline constexpr auto removeAllRoutes = "Remove all";
inline juce::String dragOnto (const juce::String& tip) { return tip + ". Drag it onto a knob"; }

// ---- learning and wiring ------------------------------------------------------------------------------------
inline constexpr auto learning = "LEARNING";
inline constexpr auto learningRoom = "Learning";
inline constexpr auto wiringRoom = "Wiring";
inline constexpr auto tuningRoom = "Tuning";
inline constexpr auto macrosRoom = "Macros";
inline constexpr auto matrixRoom = "Modulation matrix";
inline constexpr auto routeRoom = "Route";
inline constexpr auto learningRate = "rate";
inline constexpr auto meanWeight = "Mean weight";
inline constexpr auto meanWeightTip =
    "Mean weight of the synapses that learn, as a multiple of what it was in the seed";
inline juce::String relativeWeight (float ratio) { return times() + juce::String (ratio, 2); }
inline constexpr auto forget = "Forget";
inline constexpr auto forgetTip =
    "Gives the brain its seed's weights again, without what it has learned; Undo brings that back";
inline constexpr auto wiring = "WIRING";
inline constexpr auto neurons = "Neurons";
inline constexpr auto neuronsTip = "How many neurons the brain has; another number begins without what was learned";
inline constexpr auto neuronType = "Type";
inline constexpr auto neuronTypeTip = "What the neurons are: leaky integrate-and-fire, adaptive exponential, or "
                                      "Izhikevich's; another type begins without "
                                      "what was learned";
inline constexpr const char* neuronTypes[] { "LIF", "AdEx", "Izhikevich" };
inline constexpr auto seed = "Seed";
inline constexpr auto seedTip =
    "The number that the wiring is drawn from; click to type one; another wiring begins without what was learned";
inline constexpr auto newWiring = "New";
inline constexpr auto newWiringTip = "Draws another wiring from a new seed; it begins without what was learned";

inline constexpr auto tuningHeading = "TUNING";
inline constexpr auto tuningTitle = "Tuning of the keys";
inline constexpr auto tuningTip = "What the notes of the keys and the body are tuned to; Scala files (.scl, .kbm) load";
inline constexpr auto twelveEqual = "12 equal";
inline constexpr auto loadTuning = "Load .scl, with or without .kbm...";
inline constexpr auto tuningChooser = "Choose a Scala scale, and a keyboard mapping if there is one";
inline constexpr auto noSuchFile = "there is no such file";
inline constexpr auto tuningTooLarge = "it is larger than 64 KiB";
inline constexpr auto emptyTuning = "it is empty";
inline juce::String notATuning (const juce::String& file, const juce::String& reason)
{
    return file + " was not loaded: " + reason + ".";
}
inline constexpr auto panic = "Panic";
inline constexpr auto panicTip = "Ends every note, echo and reverb at once";

} // namespace galvani::text
