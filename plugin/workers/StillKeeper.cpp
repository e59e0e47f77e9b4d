#include "plugin/workers/StillKeeper.h"

#include "plugin/workers/FilmWords.h"

namespace galvani
{

namespace
{

juce::String written (const juce::Image& image, const juce::File& file)
{
    juce::TemporaryFile growing (file, juce::TemporaryFile::useHiddenFile);
    {
        juce::FileOutputStream out (growing.getFile());
        if (out.failedToOpen() || ! juce::PNGImageFormat().writeImageToStream (image, out))
            return filmWords::notWritten (file.getFullPathName());
        out.flush();
        if (out.getStatus().failed())
            return filmWords::notWritten (file.getFullPathName());
    }
    return growing.overwriteTargetFileWithTemporary() ? filmWords::pictureSaved (file.getFileName())
                                                      : filmWords::notWritten (file.getFullPathName());
}

} // namespace

StillKeeper::StillKeeper (juce::ThreadPool& pool) : writing (pool) {}

juce::File StillKeeper::defaultFolder()
{
    return juce::File::getSpecialLocation (juce::File::userDocumentsDirectory)
        .getChildFile ("Galvani")
        .getChildFile ("Pictures");
}

void StillKeeper::keep (const juce::Image& image, const juce::String& name)
{
    if (isWriting())
        return void (news = filmWords::stillWriting);
    if (folder.createDirectory().failed())
        return void (news = filmWords::notWritten (folder.getFullPathName()));
    const auto title = juce::File::createLegalFileName (juce::Time::getCurrentTime().formatted ("%Y-%m-%d %H-%M-%S ")
                                                        + name.substring (0, 80))
                           .trim();
    const auto file = folder.getNonexistentChildFile (title, ".png", false);
    writing.start ([image, file] (const Job<juce::String>::ShouldStop&) { return written (image, file); });
}

void StillKeeper::attend()
{
    if (const auto said = writing.take())
        news = *said;
}

} // namespace galvani
