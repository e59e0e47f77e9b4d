// The presets that somebody likes best, by name, in a small file beside their own presets.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani
{

/** A file that is damaged counts as empty, and is put aside before another takes its place. */
class Favourites
{
public:
    explicit Favourites (const juce::File& folder);

    /** Reads the file again if it has changed: another window may have written it. */
    void refresh();

    bool contains (const juce::String& preset) const { return names.contains (preset); }
    int size() const { return names.size(); }

    /** @returns an empty string, or one line on what went wrong or was put aside */
    juce::String set (const juce::String& preset, bool isFavourite);

    /** One line on a file that cannot be read; else empty. */
    juce::String problem() const { return damage; }

private:
    void read();

    juce::File file;
    juce::StringArray names;
    juce::String damage;
    juce::Time readAt, modified;
};

} // namespace galvani
