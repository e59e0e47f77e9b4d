#include "plugin/presets/Favourites.h"

#include "plugin/state/DocumentPart.h"

namespace galvani
{

namespace
{

constexpr auto* formatName = "galvani-favourites";
constexpr juce::int64 largestFile = 1024 * 1024;
constexpr size_t mostNames = 10000, longestName = 4096;

/** @throws std::exception  when it is none of ours */
juce::StringArray namesIn (const juce::String& text)
{
    const auto json = nlohmann::ordered_json::parse (text.toStdString());
    const DocumentPart document (json, "it");
    if (! document.has ("format") || document.text ("format", longestName) != formatName)
        document.refuse ("is not a list of favourites");
    if (document.wholeNumber ("version", 1, 1000000) > 1)
        document.refuse ("was written by a newer Galvani");
    juce::StringArray names;
    for (const auto& name : document.list ("names", mostNames))
    {
        if (! name.is_string())
            document.refuse ("has a name that is not a text");
        names.addIfNotAlreadyThere (juce::String::fromUTF8 (name.get_ref<const std::string&>().c_str()));
    }
    return names;
}

} // namespace

Favourites::Favourites (const juce::File& folder) : file (folder.getChildFile ("favourites.json")) { read(); }

void Favourites::refresh()
{
    // Times of files may be whole seconds: what changed just before it was read may have changed again.
    if (file.getLastModificationTime() != modified || readAt - modified < juce::RelativeTime::seconds (2.0))
        read();
}

void Favourites::read()
{
    names.clear();
    damage.clear();
    readAt = juce::Time::getCurrentTime();
    modified = file.getLastModificationTime();
    if (! file.existsAsFile())
        return;
    if (file.getSize() > largestFile)
    {
        damage = "The favourites in " + file.getFullPathName() + " cannot be read: it is larger than 1 MiB.";
        return;
    }
    try
    {
        names = namesIn (file.loadFileAsString());
    }
    catch (const nlohmann::json::exception&)
    {
        damage = "The favourites in " + file.getFullPathName() + " cannot be read: it is not valid JSON.";
    }
    catch (const std::exception& problem)
    {
        damage = "The favourites in " + file.getFullPathName()
                 + " cannot be read: " + juce::String::fromUTF8 (problem.what()) + ".";
    }
}

juce::String Favourites::set (const juce::String& preset, bool isFavourite)
{
    refresh();
    if (isFavourite == contains (preset))
        return damage;
    if (const auto made = file.getParentDirectory().createDirectory(); made.failed())
        return "Cannot make the folder " + file.getParentDirectory().getFullPathName() + ": " + made.getErrorMessage();

    juce::String aside;
    if (damage.isNotEmpty())
    {
        const auto kept = file.getSiblingFile ("favourites (damaged).json").getNonexistentSibling();
        if (! file.moveFileTo (kept))
            return damage + " Nothing was changed.";
        aside = "The damaged list of favourites was kept as " + kept.getFileName() + ".";
    }

    auto wanted = names;
    if (isFavourite)
        wanted.add (preset);
    else
        wanted.removeString (preset);
    wanted.sortNatural();
    nlohmann::ordered_json document { { "format", formatName }, { "version", 1 } };
    auto& list = document["names"] = nlohmann::ordered_json::array();
    for (const auto& name : wanted)
        list.push_back (name.toStdString());
    const auto text = document.dump (2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    juce::TemporaryFile temporary (file);
    if (! temporary.getFile().replaceWithText (juce::String::fromUTF8 (text.c_str()))
        || ! temporary.overwriteTargetFileWithTemporary())
        return "Cannot write " + file.getFullPathName() + ".";
    read();
    return aside;
}

} // namespace galvani
