// Every word of the STAGE page, and of learning MIDI controllers.
#pragma once

#include "dsp/engine/StimulusEvent.h"
#include "plugin/gui/Text.h"

#include <array>

namespace galvani::stageText
{

using text::utf8;

inline constexpr auto stage = "STAGE";
inline constexpr auto stagePage = "What is at hand on stage";
inline constexpr auto stageTip = "Scenes, what MIDI does, and recording";

// ---- scenes -------------------------------------------------------------------------------------------------
inline constexpr auto scenes = "SCENES";
inline constexpr auto scenesName = "Scenes";
inline constexpr auto emptyScene = "empty";
inline constexpr auto keepHere = "keep this sound";
inline juce::String sceneTold (int slot, const juce::String& scene, bool plays)
{
    return "Scene " + juce::String (slot + 1) + ", " + (scene.isEmpty() ? juce::String (emptyScene) : scene)
           + (plays ? ", plays" : "");
}
inline juce::String sceneTip (int slot, const juce::String& scene)
{
    const juce::String number (slot + 1);
    return "Goes to " + scene + ", as key " + number + " and MIDI program " + number
           + " do. Shift-click or a long press keeps the present sound here instead; right-click for more. Its strip: "
             "how "
             "the brain fired when it was kept, left and right, with low sounds outside";
}
inline juce::String emptySceneTip (int slot)
{
    return "Keeps the present sound as scene " + juce::String (slot + 1) + ", with the project";
}
inline juce::String kept (int slot, const juce::String& scene, const juce::String& before)
{
    return "Scene " + juce::String (slot + 1) + " keeps " + scene
           + (before.isEmpty() ? juce::String() : "; Undo brings " + before + " back");
}
inline juce::String isEmpty (int slot) { return "Scene " + juce::String (slot + 1) + " is empty"; }
inline constexpr auto goToScene = "Go to";
inline constexpr auto storeHere = "Store here";
inline constexpr auto rename = "Rename";
inline constexpr auto clear = "Clear";
inline constexpr auto copyTo = "Copy to";
inline constexpr auto sceneName = "Name of the scene";

inline constexpr auto morphTime = "Morph time";
inline constexpr auto morphTimeTip = "How long the way to a scene takes, 0 to 30 s; 0 is at once";
inline constexpr auto morphIn = "morph in";
inline juce::String time (double s)
{
    return s <= 0.0 ? juce::String ("0 s") : juce::String (s, s < 9.95 ? 1 : 0) + " s";
}
inline constexpr auto way = "Morph between scenes";
inline constexpr auto wayTip =
    "How far the way to the scene is gone; drag it by hand, which stops what moves by itself";
inline constexpr auto noWayTip = "Go to a scene, and this shows the way there";
inline constexpr auto morph = "Morph";
/** @param from, to  slots; below 0: what played, which was no scene */
inline juce::String wayTold (int from, int to)
{
    return "Morph " + (from < 0 ? utf8 ("\xe2\x80\xa2") : juce::String (from + 1)) + text::arrow()
           + juce::String (to + 1);
}
inline juce::String percent (float place) { return juce::String (juce::roundToInt (100.0f * place)) + " %"; }

// ---- MIDI ---------------------------------------------------------------------------------------------------
inline constexpr auto midiHands = "HANDS";
inline constexpr auto midiMap = "What MIDI moves";
inline constexpr auto learn = "Learn";
inline juce::String touchControl() { return utf8 ("Touch a control\xe2\x80\xa6"); }
inline juce::String moveController() { return utf8 ("Move a controller\xe2\x80\xa6"); }
inline constexpr auto learnTip =
    "Touch a control, then move a MIDI controller: from then on that moves it, on any channel, once it has met its "
    "position. What a controller means already (1, 64, 74, 80, 81) it goes on meaning beside. Click again to stop";
inline juce::String controller (int number) { return "CC " + juce::String (number); }
inline juce::String learned (int number, const juce::String& parameter)
{
    return controller (number) + " moves " + parameter;
}
inline juce::String moveAController (const juce::String& parameter)
{
    return "Move a MIDI controller: it will move " + parameter;
}
inline constexpr auto midiLearn = "MIDI learn";
inline constexpr auto stopLearning = "Stop MIDI learn";
inline juce::String forgetController (int number) { return "Forget " + controller (number); }
inline juce::String forgetControllerOf (int number, const juce::String& parameter)
{
    return forgetController (number) + " for " + parameter;
}
inline juce::String rowTold (const juce::String& message, const juce::String& what, const juce::String& how)
{
    return message + ", " + what + (how.isEmpty() ? juce::String() : ", " + how);
}
inline constexpr auto softTakeOver = "soft take-over";
inline constexpr auto follows = "follows";
inline constexpr auto softTakeOverTip = "Moves it once it has met the position at which it stands, on any channel";
inline constexpr auto followsTip = "Sets it at once, on any channel";

/** What MIDI does without having learned it. */
struct BuiltIn
{
    int controller; ///< below 0: program changes
    const char *what, *how, *tip;
};
inline constexpr std::array<BuiltIn, 8> builtIns { { { -1, "Scenes", "", "Program changes 1 to 8 go to the scenes" },
                                                     { 1, "Wheel", "source", "The modulation source Wheel" },
                                                     { 64, "Keys", "pedal", "Sustains the keys" },
                                                     { 74, "Slide", "source", "The modulation source Slide" },
                                                     { likeController, "Like", "button", "Each time it goes down" },
                                                     { dislikeController, "Dislike", "button",
                                                       "Each time it goes down" },
                                                     { 120, "Sound off", "", "Ends every sound at once" },
                                                     { 123, "Notes off", "", "Lets go of every note" } } };
inline juce::String programs()
{
    return utf8 ("Prog 1\xe2\x80\x93"
                 "8");
}

// ---- actions ------------------------------------------------------------------------------------------------
inline constexpr auto record = "Record";
inline constexpr auto recordTip =
    "Records what leaves as a WAV file of 24 bits in Documents/Galvani/Recordings; goes on when the window closes";
inline juce::String recordedFor (double seconds)
{
    const auto whole = static_cast<int> (seconds);
    const auto clock = juce::String (whole / 60 % 60).paddedLeft ('0', whole < 3600 ? 1 : 2) + ":"
                       + juce::String (whole % 60).paddedLeft ('0', 2);
    return whole < 3600 ? clock : juce::String (whole / 3600) + ":" + clock;
}
inline constexpr auto stopRecording = "Stop recording";
inline constexpr auto film = "Film";
inline constexpr auto filmTip =
    "Films the picture with the sound: play, stop, and the video is made in Documents/Galvani/Films. Needs ffmpeg";
inline constexpr auto stopFilming = "Stop filming, and make the video";
inline constexpr auto giveUpFilm = "Give up the video that is being made";
inline juce::String making (float progress)
{
    return "Making " + juce::String (juce::roundToInt (100.0f * progress)) + " %";
}
inline constexpr auto fullScreen = "Full screen";
inline constexpr auto fullScreenTip = "The picture of the brain alone, on the whole screen; again to leave it";
inline constexpr auto reducedMotion = "Reduced motion";
inline juce::String pictureSafety (bool isReduced)
{
    return utf8 ("flash guard on \xc2\xb7 reduced motion ") + (isReduced ? "on" : "off");
}
inline constexpr auto reducedMotionTip = "The picture never flashes more than three times a second. Click to switch "
                                         "reduced motion: nothing turns, drifts or "
                                         "pulses by itself then";

} // namespace galvani::stageText
