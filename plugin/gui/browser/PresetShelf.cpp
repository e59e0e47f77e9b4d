#include "plugin/gui/browser/PresetShelf.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/browser/BrowserText.h"
#include "plugin/presets/PresetCategories.h"

#include <algorithm>

namespace galvani
{

PresetShelf::PresetShelf (Processor& owner, const juce::File& userFolder)
    : processor (owner), presets (userFolder), favourites (userFolder)
{
    visible = presetsThrough (wanted, presets, favourites);
}

void PresetShelf::refresh()
{
    presets.refresh();
    favourites.refresh();
    changed();
}

void PresetShelf::setFilter (const PresetFilter& filter)
{
    if (filter == wanted)
        return;
    wanted = filter;
    changed();
}

void PresetShelf::changed()
{
    visible = presetsThrough (wanted, presets, favourites);
    if (onChange != nullptr)
        onChange();
}

void PresetShelf::say (const juce::String& line) const
{
    if (onSay != nullptr && line.isNotEmpty())
        onSay (line);
}

int PresetShelf::shownIndexOfPlaying() const
{
    const auto found = std::find (visible.begin(), visible.end(), presets.indexOf (playing()));
    return found != visible.end() ? static_cast<int> (found - visible.begin()) : -1;
}

void PresetShelf::load (int index)
{
    if (index < 0 || index >= presets.size())
        return;
    const auto read = presets.load (index);
    if (! read.patch)
        return say (browserText::cannotLoad (presets[index].name, juce::String::fromUTF8 (read.reason.c_str())));
    processor.loadPatch (*read.patch);
    if (onChange != nullptr)
        onChange();
}

void PresetShelf::step (int by)
{
    refresh();
    const auto size = static_cast<int> (visible.size());
    if (size == 0)
        return say (browserText::nothingFound);
    const auto at = shownIndexOfPlaying();
    const auto next = at < 0 ? (by > 0 ? 0 : size - 1) : ((at + by) % size + size) % size;
    load (visible[static_cast<size_t> (next)]);
}

void PresetShelf::loadRandom()
{
    refresh();
    const auto size = static_cast<int> (visible.size());
    const auto at = shownIndexOfPlaying();
    const auto others = at < 0 ? size : size - 1;
    if (others <= 0)
        return say (browserText::nothingFound);
    auto next = chance.nextInt (others);
    if (at >= 0 && next >= at)
        ++next; // what plays is passed over
    load (visible[static_cast<size_t> (next)]);
}

void PresetShelf::toggleFavourite (const juce::String& preset)
{
    const auto line = favourites.set (preset, ! favourites.contains (preset));
    changed();
    say (line);
}

void PresetShelf::saveAs (const juce::String& name)
{
    auto patch = processor.patchToKeep();
    const auto isNew = juce::String::fromUTF8 (patch.name.c_str()) != name;
    patch.name = name.toStdString();
    if (patch.category.empty() || patch.category == Patch {}.category)
        patch.category = ownCategory;
    if (isNew)
        patch.description.clear();
    if (const auto reason = presets.save (patch); reason.isNotEmpty())
        return say (reason);
    processor.patchWasSaved (patch); // from here on it has this name and is not edited
    changed();
    say (text::saved (name));
}

void PresetShelf::import (const juce::File& file)
{
    const auto imported = presets.import (file);
    if (imported.reason.isNotEmpty())
        return say (imported.reason);
    changed();
    load (presets.indexOf (imported.name));
    say (browserText::imported (imported.name));
}

void PresetShelf::exportTo (const juce::File& file)
{
    const auto target = file.hasFileExtension (".json") ? file : file.withFileExtension (".galvani.json");
    const auto reason = PresetLibrary::write (processor.patchToKeep(), target);
    say (reason.isNotEmpty() ? reason : browserText::exported (target.getFileName()));
}

void PresetShelf::remove (int index)
{
    if (index < 0 || index >= presets.size())
        return;
    const auto name = presets[index].name;
    const auto reason = presets.remove (index);
    changed();
    say (reason.isNotEmpty() ? reason : browserText::removed (name));
}

} // namespace galvani
