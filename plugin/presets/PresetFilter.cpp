#include "plugin/presets/PresetFilter.h"

#include "plugin/presets/FoldedText.h"
#include "plugin/presets/PresetCategories.h"

#include <algorithm>

namespace galvani
{

namespace
{

bool containsAll (const juce::String& text, const juce::StringArray& words)
{
    return std::all_of (words.begin(), words.end(), [&text] (auto& word) { return text.contains (word); });
}

juce::StringArray wordsOf (const juce::String& typed)
{
    auto words = juce::StringArray::fromTokens (folded (typed), false);
    words.removeEmptyStrings();
    return words;
}

} // namespace

bool PresetFilter::finds (const PresetHeading& preset) const
{
    return containsAll (preset.searchable, wordsOf (words));
}

bool PresetFilter::lets (const PresetHeading& preset, const Favourites& favourites) const
{
    switch (shelf)
    {
        case Shelf::all:
            break;
        case Shelf::favourites:
            if (! favourites.contains (preset.name))
                return false;
            break;
        case Shelf::own:
            if (preset.isFactory())
                return false;
            break;
        case Shelf::category:
            if (! preset.category.equalsIgnoreCase (category))
                return false;
            break;
    }
    return finds (preset);
}

std::vector<int> presetsThrough (const PresetFilter& filter, const PresetLibrary& library, const Favourites& favourites)
{
    std::vector<int> result;
    for (int i = 0; i < library.size(); ++i)
        if (filter.lets (library[i], favourites))
            result.push_back (i);
    return result;
}

std::vector<ShelfCount> shelvesOf (const PresetLibrary& library, const Favourites& favourites)
{
    using Shelf = PresetFilter::Shelf;
    juce::StringArray categories, others;
    for (const auto* category : presetCategories)
        categories.add (category);
    for (int i = 0; i < library.size(); ++i)
        if (! categories.contains (library[i].category, true))
            others.addIfNotAlreadyThere (library[i].category, true);
    others.sortNatural();
    categories.addArray (others);

    std::vector<ShelfCount> shelves;
    const auto count = [&] (Shelf shelf, const juce::String& category)
    {
        const auto presets = static_cast<int> (presetsThrough ({ shelf, category, {} }, library, favourites).size());
        if (presets > 0 || shelf == Shelf::favourites)
            shelves.push_back ({ shelf, category, presets });
    };
    count (Shelf::all, {});
    count (Shelf::favourites, {});
    count (Shelf::own, {});
    for (const auto& category : categories)
        count (Shelf::category, category);
    return shelves;
}

} // namespace galvani
