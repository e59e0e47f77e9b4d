#include "plugin/presets/PresetLibrary.h"

#include "plugin/presets/FactoryPresets.h"

#include <algorithm>
#include <utility>

namespace galvani
{

namespace
{

constexpr auto* fileEnding = ".galvani.json";

juce::String utf8 (const std::string& text) { return juce::String::fromUTF8 (text.c_str()); }

PatchOrReason readFile (const juce::File& file, Reading reading)
{
    constexpr juce::int64 largest = 16 * 1024 * 1024;
    if (file.isDirectory())
        return { {}, "it is a folder" };
    if (! file.existsAsFile())
        return { {}, "there is no such file" };
    if (file.getSize() > largest)
        return { {}, "it is larger than 16 MiB" };
    juce::MemoryBlock bytes;
    if (! file.loadFileAsData (bytes))
        return { {}, "it cannot be opened" };
    return readPatch ({ static_cast<const char*> (bytes.getData()), bytes.getSize() }, reading);
}

} // namespace

juce::File PresetLibrary::defaultFolder()
{
    return juce::File::getSpecialLocation (juce::File::userDocumentsDirectory).getChildFile ("Galvani");
}

PresetLibrary::PresetLibrary (const juce::File& userFolder) : folder (userFolder) { refresh(); }

void PresetLibrary::refresh()
{
    std::map<juce::String, KnownFile> found;
    for (const auto& entry : juce::RangedDirectoryIterator (folder, false, juce::String ("*") + fileEnding))
    {
        const auto file = entry.getFile();
        const auto modified = entry.getModificationTime();
        const auto before = known.find (file.getFileName());
        if (before != known.end() && before->second.isSettled && before->second.modified == modified
            && before->second.bytes == entry.getFileSize())
            found.emplace (file.getFileName(), std::move (before->second));
        else
            found.emplace (file.getFileName(), look (file, modified, entry.getFileSize()));
    }
    known = std::move (found);
    list();
}

PresetLibrary::KnownFile PresetLibrary::look (const juce::File& file, juce::Time modified, juce::int64 bytes)
{
    KnownFile seen { modified, bytes, false, false, {}, {} };
    // Times of files may be whole seconds: one that was written just now may be written again.
    seen.isSettled = juce::Time::getCurrentTime() - modified > juce::RelativeTime::seconds (2.0);
    ++numRead;
    const auto read = readFile (file, Reading::withoutLearned);
    seen.isReadable = read.patch.has_value();
    if (read.patch)
        seen.heading = PresetHeading::of (*read.patch, file);
    else
        seen.reason = utf8 (read.reason);
    return seen;
}

void PresetLibrary::list()
{
    headings.clear();
    for (const auto& patch : factoryPresets())
        headings.push_back (PresetHeading::of (patch, {}));
    numFactory = size();
    for (const auto& [name, file] : known)
        if (file.isReadable)
            headings.push_back (file.heading);
    std::stable_sort (headings.begin() + numFactory, headings.end(),
                      [] (auto& a, auto& b) { return a.name.compareNatural (b.name) < 0; });
}

juce::String PresetLibrary::problem() const
{
    constexpr int mostNamed = 3;
    juce::StringArray named;
    int unreadable = 0;
    for (const auto& [name, file] : known)
        if (! file.isReadable && ++unreadable <= mostNamed)
            named.add (name + " (" + file.reason + ")");
    if (unreadable == 0)
        return {};
    if (unreadable > mostNamed)
        named.add (juce::String (unreadable - mostNamed) + " more");
    return (unreadable == 1 ? juce::String ("1 file") : juce::String (unreadable) + " files")
           + " could not be read: " + named.joinIntoString (", ");
}

int PresetLibrary::indexOf (const juce::String& name) const
{
    // A person's own preset of the same name is the one they mean.
    for (int i = size(); --i >= 0;)
        if ((*this)[i].name == name)
            return i;
    return -1;
}

PatchOrReason PresetLibrary::load (int index) const
{
    if (index < 0 || index >= size())
        return { {}, "there is no such preset" };
    if (isFactory (index))
        return { factoryPresets()[static_cast<size_t> (index)], {} };
    return readFile ((*this)[index].file, Reading::whole);
}

juce::File PresetLibrary::fileFor (const juce::String& name) const
{
    const auto fileName = juce::File::createLegalFileName (name);
    return fileName.isEmpty() ? juce::File() : folder.getChildFile (fileName + fileEnding);
}

juce::String PresetLibrary::save (const Patch& patch)
{
    const auto name = utf8 (patch.name).trim();
    const auto target = fileFor (name);
    if (target == juce::File())
        return "A preset needs a name.";
    if (const auto made = folder.createDirectory(); made.failed())
        return "Cannot make the folder " + folder.getFullPathName() + ": " + made.getErrorMessage();

    auto kept = patch;
    kept.name = name.toStdString();
    if (const auto reason = write (kept, target); reason.isNotEmpty())
        return reason;
    known.erase (target.getFileName());
    refresh();
    return {};
}

juce::String PresetLibrary::write (const Patch& patch, const juce::File& target)
{
    // A preset is the same wherever it is opened: the window's size stays out of it.
    auto kept = patch;
    kept.editorWidth = kept.editorHeight = 0;
    const auto text = writePatch (kept);
    juce::TemporaryFile temporary (target);
    if (! temporary.getFile().replaceWithData (text.data(), text.size())
        || ! temporary.overwriteTargetFileWithTemporary())
        return "Cannot write " + target.getFullPathName() + ".";
    return {};
}

juce::String PresetLibrary::freeName (const juce::String& wanted) const
{
    const auto isTaken = [this] (const juce::String& name)
    {
        return std::any_of (headings.begin(), headings.end(), [&] (auto& h) { return h.name.equalsIgnoreCase (name); })
               || fileFor (name).exists();
    };
    auto name = wanted;
    for (int number = 2; isTaken (name); ++number)
        name = wanted + " " + juce::String (number);
    return name;
}

PresetLibrary::Imported PresetLibrary::import (const juce::File& file)
{
    const auto refusal = [&file] (const juce::String& reason) {
        return Imported { {}, file.getFileName() + " was not imported: " + reason };
    };
    auto read = readFile (file, Reading::whole);
    if (! read.patch)
        return refusal (utf8 (read.reason) + ".");
    refresh();
    auto name = utf8 (read.patch->name).trim();
    if (juce::File::createLegalFileName (name).isEmpty())
        name = file.getFileNameWithoutExtension();
    name = freeName (name);
    read.patch->name = name.toStdString();
    if (const auto reason = save (*read.patch); reason.isNotEmpty())
        return refusal (reason);
    return { name, {} };
}

juce::String PresetLibrary::remove (int index)
{
    if (index < 0 || index >= size() || isFactory (index))
        return "Only presets of your own can be deleted.";
    const auto file = (*this)[index].file;
#if JUCE_LINUX
    // The place that the freedesktop.org specification gives to the trash; whoever comes first makes it.
    juce::File ("~/.local/share/Trash/files").createDirectory();
#endif
    if (! file.moveToTrash())
        return file.getFileName() + " could not be moved to the trash.";
    refresh();
    return {};
}

} // namespace galvani
