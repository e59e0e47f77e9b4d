// Every word of the preset browser and of the morph.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani::browserText
{

inline juce::String utf8 (const char* words) { return juce::String::fromUTF8 (words); }

inline constexpr auto title = "Preset browser";
inline constexpr auto search = "Search presets";
inline constexpr auto searchHint = "Search name, description, author, tags";
inline constexpr auto shelves = "Categories";
inline constexpr auto list = "Presets";
inline constexpr auto all = "All";
inline constexpr auto favourites = "Favourites";
inline constexpr auto own = "Yours";
inline constexpr auto close = "Close the browser";
inline constexpr auto random = "Random";
inline constexpr auto randomTip = "Loads any other preset of this list";
inline constexpr auto randomPreset = "Random preset";
inline constexpr auto import = "Import";
inline constexpr auto importTip = "Copies a preset file into your presets; one that is dropped on the window, too";
inline constexpr auto exporting = "Export";
inline constexpr auto exportTip = "Writes the present settings to a preset file anywhere";
inline constexpr auto save = "Save";
inline constexpr auto saveTip = "Saves the present settings as a preset of yours";
inline constexpr auto remove = "Delete";
inline constexpr auto removeTip = "Moves this preset of yours to the trash";
inline constexpr auto favourite = "Favourite";
inline constexpr auto favouriteTip = "Keeps this preset among your favourites";
inline constexpr auto importTitle = "Import a preset";
inline constexpr auto exportTitle = "Export the present settings";
inline constexpr auto nothingFound = "No preset matches";
inline juce::String by (const juce::String& author) { return "by " + author; }
inline juce::String presets (int number) { return juce::String (number) + (number == 1 ? " preset" : " presets"); }
inline juce::String loaded (const juce::String& preset) { return "Loaded " + preset; }
inline juce::String imported (const juce::String& preset) { return "Imported " + preset; }
inline juce::String exported (const juce::String& file) { return "Exported to " + file; }
inline juce::String removed (const juce::String& preset) { return preset + " is in the trash now"; }
inline juce::String cannotLoad (const juce::String& preset, const juce::String& reason)
{
    return preset + " was not loaded: " + reason;
}
inline juce::String rowName (const juce::String& preset, const juce::String& category, bool isFavourite)
{
    return preset + ", " + category + (isFavourite ? ", favourite" : "");
}
inline juce::String separator() { return utf8 (" \xc2\xb7 "); }

inline constexpr auto morph = "Morph";
inline constexpr auto morphTip = "Moves everything from A to B: drag, and the sound follows";
inline constexpr auto morphWants = "Moves everything from A to B, once B has a sound of its own: press B first";
inline juce::String morphPlace (float x)
{
    return juce::String (juce::roundToInt (100.0f * x)) + " % of the way from A to B";
}

} // namespace galvani::browserText
