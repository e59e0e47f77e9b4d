// Which presets are to be seen: those of a shelf that a search finds.
#pragma once

#include "plugin/presets/Favourites.h"
#include "plugin/presets/PresetLibrary.h"

#include <vector>

namespace galvani
{

struct PresetFilter
{
    enum class Shelf
    {
        all,
        favourites,
        own,     ///< in the user's folder
        category ///< the one that is named below
    };

    Shelf shelf = Shelf::all;
    juce::String category;
    juce::String words; ///< each must be found somewhere in name, category, description, author or tags

    bool operator== (const PresetFilter&) const = default;

    /** The search alone, whatever the shelf. */
    bool finds (const PresetHeading&) const;
    bool lets (const PresetHeading&, const Favourites&) const;
};

/** Places in the library, in its order. */
std::vector<int> presetsThrough (const PresetFilter&, const PresetLibrary&, const Favourites&);

/** A shelf that is not empty, and how many presets stand on it. */
struct ShelfCount
{
    PresetFilter::Shelf shelf;
    juce::String category;
    int presets;
};

/** All, favourites, own, then the categories: those of the list first, others in the order of their names. */
std::vector<ShelfCount> shelvesOf (const PresetLibrary&, const Favourites&);

} // namespace galvani
