// The presets as bar and browser share them: what is filtered, what plays, and what can be done with them.
#pragma once

#include "plugin/presets/PresetFilter.h"
#include "plugin/processor/Processor.h"

#include <functional>
#include <vector>

namespace galvani
{

class PresetShelf
{
public:
    explicit PresetShelf (Processor&, const juce::File& userFolder = PresetLibrary::defaultFolder());

    /** Looks for presets and favourites that others have written. */
    void refresh();

    const PresetLibrary& library() const noexcept { return presets; }
    const PresetFilter& filter() const noexcept { return wanted; }
    void setFilter (const PresetFilter&);
    std::vector<ShelfCount> shelves() const { return shelvesOf (presets, favourites); }

    /** What the filter lets through, as places in the library. */
    const std::vector<int>& shown() const noexcept { return visible; }

    /** The place of what plays among the shown, or -1. */
    int shownIndexOfPlaying() const;
    juce::String playing() const { return juce::String::fromUTF8 (processor.currentSettings().name.c_str()); }

    /** @param index  in the library */
    void load (int index);
    /** Loads the shown preset that many places on from the one that plays, around the end. */
    void step (int by);
    void loadRandom();

    bool isFavourite (const juce::String& preset) const { return favourites.contains (preset); }
    void toggleFavourite (const juce::String& preset);

    void saveAs (const juce::String& name);
    void import (const juce::File&);
    void exportTo (const juce::File&);
    void remove (int index);

    /** One line for a person. */
    std::function<void (const juce::String&)> onSay;
    /** The list, a favourite, or what plays is another now. */
    std::function<void()> onChange;

private:
    void changed();
    void say (const juce::String& line) const;

    Processor& processor;
    PresetLibrary presets;
    Favourites favourites;
    PresetFilter wanted;
    std::vector<int> visible;
    juce::Random chance;
};

} // namespace galvani
