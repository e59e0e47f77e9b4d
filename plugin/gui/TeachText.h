// Every word of the TEACH page.
#pragma once

#include "plugin/gui/HandsText.h"
#include "plugin/state/Lessons.h"

#include <cmath>

namespace galvani::text
{

inline constexpr auto teach = "TEACH";
inline constexpr auto teachTip = "Examples, training, taste and dreams";

// ---- examples -----------------------------------------------------------------------------------------------
inline constexpr auto examplesName = "Examples";
inline juce::String examples() { return utf8 ("EXAMPLES \xe2\x80\x94 SOUND") + arrow() + "VOICE"; }
inline constexpr auto teachNow = "Teach now";
inline constexpr auto teachNowTip =
    "Stores the last second of sound and the voice as it is set now as one example, at most 256 in all";
inline constexpr auto undoTeachTip = "Takes the last step back, whatever it was";
inline constexpr auto clearExamples = "Clear...";
inline constexpr auto clearExamplesTip = "Takes all examples away without asking; Undo brings them back";
inline constexpr auto noExamples = "Play a sound, set the voice as you want it, press Teach now.";
inline constexpr auto exampleTip = "Double-click or press return to rename it, delete to take it away";
inline constexpr auto exampleName = "Name of the example";
inline juce::String playExample (const juce::String& its) { return "Play the voice of " + its; }
inline juce::String stopExample (const juce::String& its) { return "Stop playing the voice of " + its; }
inline juce::String deleteExample (const juce::String& its) { return "Delete " + its; }
/** 104.2 as "1:44". */
inline juce::String minutes (float seconds)
{
    const auto whole = std::isfinite (seconds) ? juce::jlimit (0, 359999, static_cast<int> (seconds)) : 0;
    return juce::String (whole / 60) + ":" + juce::String (whole % 60).paddedLeft ('0', 2);
}
inline juce::String exampleTold (int number, const juce::String& its, float seconds)
{
    return "Example " + juce::String (number) + ": " + its + ", taught after " + minutes (seconds)
           + " minutes of playing";
}

// ---- train --------------------------------------------------------------------------------------------------
inline constexpr auto trainName = "Train";
inline constexpr auto train = "TRAIN";
inline constexpr auto trainTip = "Trains the dense network on all examples while the old one plays on";
inline constexpr auto stop = "Stop";
inline constexpr auto stopTip = "Ends the training; what it has learned so far is not taken";
inline constexpr auto optimiser = "Optimiser";
inline constexpr auto optimiserTip = "What walks down the loss; the race tries all of them and goes on with the best";
inline constexpr const char* optimisers[] { "Gradient descent", "SGD", "Momentum", "Adam", "Race" };
inline constexpr auto trainSettings = "Training settings";
inline constexpr auto trainSettingsTip = "How the examples are learned; and models to load, save and forget";
inline constexpr auto lossCurves = "Loss by epoch";
inline constexpr auto lossCurvesTip = "Mean squared error of A to H over the epochs, where they are 0 to 1: of the "
                                      "examples trained on, and of those held "
                                      "out, which tell what it makes of sounds that it does not know";
inline constexpr auto trainingLoss = "training";
inline constexpr auto validationLoss = "validation";
inline constexpr auto noTraining = "Teach an example or more, then press Train.";
inline juce::String lossText (double loss)
{
    if (! std::isfinite (loss))
        return "none";
    if (loss >= 0.0995)
        return juce::String (loss, 2);
    return loss >= 0.00095 ? juce::String (loss, 3) : juce::String (loss, 5);
}
/** A round loss, short enough for the axis: 0.1, 0.02, 5e-4. */
inline juce::String lossMark (double loss)
{
    if (loss <= 0.0)
        return "0";
    const auto exponent = static_cast<int> (std::floor (std::log10 (loss) + 1.0e-9));
    if (exponent >= 4 || exponent < -3)
        return juce::String (juce::roundToInt (loss / std::pow (10.0, exponent))) + "e" + juce::String (exponent);
    return exponent >= 0 ? juce::String (juce::roundToInt (loss)) : juce::String (loss, -exponent);
}
inline juce::String epochAndLoss (int epoch, double loss)
{
    return "epoch " + juce::String (epoch) + utf8 (" \xc2\xb7 ") + "loss " + lossText (loss);
}
inline constexpr auto activationTip = "What the neurons of the hidden layers make of their input; LIF rate is the "
                                      "firing-rate curve of the brain's own neurons";
inline constexpr auto activation = "Activation";
inline constexpr const char* activations[] { "tanh", "ReLU", "LIF rate" };
inline constexpr auto startWeights = "Start weights";
inline constexpr auto startWeightsTip =
    "What training begins with: Glorot's random weights, random weights at the edge "
    "of chaos, or the weights that play now";
inline constexpr const char* starts[] { "Glorot", "critical", "present" };
inline constexpr auto rateOfTraining = "Learning rate";
inline constexpr auto rateOfTrainingTip =
    "How far each step of training goes, 0.0001 to 1; the race finds its own. Drag, or click to type";
inline constexpr auto epochs = "Epochs";
inline constexpr auto epochsTip =
    "How many times training goes through all examples, 1 to 5000. Drag, or click to type";
inline constexpr auto bySurprise = "by surprise";
inline constexpr auto bySurpriseTip = "Learns more from examples that surprised the brain";
inline constexpr auto seedOfTraining = "Training seed";
inline constexpr auto seedOfTrainingTip =
    "The number that start weights and order are drawn from: the same seed and examples train the same network. Drag, "
    "or click to type";
inline constexpr auto loadModel = "Load model...";
inline constexpr auto loadModelTip = "Takes a model file's dense network; Undo brings the present one back";
inline constexpr auto saveModel = "Save model...";
inline constexpr auto saveModelTip = "Saves the dense network that plays as a model file";
inline constexpr auto modelFile = "Galvani model.json";
inline constexpr auto forgetTraining = "Forget training";
inline constexpr auto forgetTrainingTip =
    "Gives the dense network its seed's weights again; Undo brings back what was trained";
inline juce::String modelSaved (const juce::String& its) { return "Saved " + its + "."; }
inline juce::String modelLoaded (const juce::String& its) { return "Loaded " + its + "."; }

// ---- taste --------------------------------------------------------------------------------------------------
inline constexpr auto tasteName = "Taste";
inline juce::String taste (int ratings, int comparisons)
{
    auto words = utf8 ("TASTE \xe2\x80\x94 ") + juce::String (ratings) + (ratings == 1 ? " RATING" : " RATINGS");
    if (comparisons > 0)
        words << utf8 (" \xc2\xb7 ") << comparisons << " A/B";
    return words;
}
inline constexpr auto like = "like";
inline constexpr auto likeTip = "I like what I heard in the last second";
inline constexpr auto dislike = "dislike";
inline constexpr auto dislikeTip = "I do not like what I heard in the last second";
inline constexpr auto likesThis = "Likes this now";
inline constexpr auto likesThisTip = "How much you would like what is heard now, 0 to 1, as your ratings tell, and the "
                                     "standard deviation of that guess";
inline constexpr auto agrees = "Agrees with you";
inline constexpr auto agreesTip = "Share of your ratings that it predicts rightly without having seen them; chance is "
                                  "what guessing would reach";
inline juce::String dash() { return utf8 ("\xe2\x80\x93"); }
/** 0.71 and 0.114 as "0.71 ± .11". */
inline juce::String withUncertainty (float value, float deviation)
{
    const auto digits = juce::String (juce::jlimit (0.0f, 9.99f, deviation), 2);
    return juce::String (value, 2) + utf8 (" \xc2\xb1 ") + (digits.startsWith ("0.") ? digits.substring (1) : digits);
}
inline juce::String percent (float share) { return juce::String (juce::roundToInt (100.0f * share)) + " %"; }
inline juce::String besideChance (float share, float chance)
{
    return percent (share) + utf8 (" \xc2\xb7 ") + "chance " + juce::String (juce::roundToInt (100.0f * chance));
}
inline constexpr auto youLike = "You like ";
inline constexpr auto noTaste = "Rate what you hear; it learns what you like.";
inline constexpr auto tasteIsLearning = "learning";
inline constexpr auto suggest = "Suggest";
inline constexpr auto suggestTip = "Sets the voice to what it thinks will please you; Undo brings yours back";
inline juce::String better (const char* side) { return juce::String (side) + " better"; }
inline juce::String betterTip (const char* side)
{
    return juce::String ("I like setting ") + side + " better; enabled when you have heard both A and B";
}
inline constexpr auto clearTasteTitle = "Clear ratings";
inline constexpr auto clearTaste = "Clear";
inline constexpr auto clearTasteTip = "Takes all ratings and comparisons away without asking; Undo brings them back";

// ---- dream --------------------------------------------------------------------------------------------------
inline constexpr auto dreamName = "Dream";
inline constexpr auto dream = "DREAM";
inline constexpr auto dreamTip = "Climbs, slowly and while you listen, from here towards the goal";
inline constexpr auto keep = "Keep";
inline constexpr auto keepTip = "Makes what was dreamt part of the settings, to be saved as a preset";
inline constexpr auto forgetDream = "Forget";
inline constexpr auto forgetDreamTip = "Takes the dream that was kept out of the settings; Undo brings it back";
inline constexpr auto wake = "Wake";
inline constexpr auto wakeTip = "Lets go: everything glides back to where it was";
inline constexpr auto dreamGoal = "Goal of the dream";
inline constexpr auto dreamGoalTip = "What the dream climbs towards: what you like, or one of the modulators A to H";
inline constexpr auto liking = "Liking";
inline constexpr auto dreamOver = "What the dream changes";
inline constexpr auto dreamOverTip =
    "What the dream may change: the stimulus (gains of the bands and currents into the "
    "groups, within the dose limit), or the modulators";
inline constexpr const char* dreamSpaces[] { "Stimulus", "Modulators" };
inline constexpr auto dreamDepth = "Depth of the dream";
inline constexpr auto dreamDepthTip = "How far from the present the dream may go, 0 to 100 %";
inline constexpr auto dreamCurve = "What the dream climbs, step by step";
inline constexpr auto dreamCurveTip = "The goal at every step of the dream, 0 to 1";
inline constexpr auto noDream = "Dream climbs slowly towards what you like, while you listen.";
inline juce::String goalName (int goal)
{
    return goal < 0 ? juce::String (liking).toLowerCase()
                    : juce::String::charToString (static_cast<juce::juce_wchar> ('A' + goal));
}
inline juce::String dreamStep (int goal, int step) { return goalName (goal) + ", step " + juce::String (step); }
inline juce::String fromTo (float first, float last)
{
    return juce::String (first, 2) + arrow() + juce::String (last, 2);
}

// ---- why ----------------------------------------------------------------------------------------------------
inline constexpr auto why = "WHY";
inline constexpr auto noWhy = "The brain waits for sound.";
inline constexpr auto whyTip = "What moves the parameter that is moved most, of the last seconds";

} // namespace galvani::text
