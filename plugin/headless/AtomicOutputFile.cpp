#include "plugin/headless/AtomicOutputFile.h"

#include "plugin/headless/CommandError.h"
#include "plugin/headless/FilePath.h"

#include <algorithm>
#include <filesystem>

namespace galvani
{

namespace
{

bool isSomethingElseThanAFile (const juce::File& file)
{
    std::error_code problem;
    const auto status =
        std::filesystem::status (std::filesystem::u8path (file.getFullPathName().toStdString()), problem);
    return std::filesystem::exists (status) && ! std::filesystem::is_regular_file (status);
}

} // namespace

AtomicOutputFile::AtomicOutputFile (const std::string& path)
    : name (juce::String::fromUTF8 (path.c_str())), place (fileAt (path).getLinkedTarget())
{
    if (path.empty())
        throw CommandError ("the name of an output file is empty");
    if (place.isDirectory())
        throw CommandError (name, "is a folder");
    // Renaming over a device would take it away from everyone.
    if (isSomethingElseThanAFile (place))
        throw CommandError (name, "is not a regular file");
    if (! place.getParentDirectory().isDirectory())
        throw CommandError (name, "its folder does not exist");
    if (place.exists() && ! place.hasWriteAccess())
        throw CommandError (name, "may not be written");

    temporary =
        place.getSiblingFile ("." + place.getFileName().substring (0, 100) + "."
                              + juce::String::toHexString (juce::Random::getSystemRandom().nextInt64()) + ".part");
    stream = std::make_unique<juce::FileOutputStream> (temporary);
    if (stream->failedToOpen())
        throw CommandError (name, "cannot be written: " + stream->getStatus().getErrorMessage());
}

AtomicOutputFile::~AtomicOutputFile()
{
    stream.reset();
    if (temporary != juce::File())
        temporary.deleteFile();
}

void AtomicOutputFile::write (const void* data, size_t numBytes)
{
    if (numBytes > 0 && ! stream->write (data, numBytes))
        throw CommandError (name, "cannot be written: " + stream->getStatus().getErrorMessage());
    furthest = std::max (furthest, std::int64_t { stream->getPosition() });
}

void AtomicOutputFile::seek (std::int64_t byte)
{
    if (! stream->setPosition (byte))
        throw CommandError (name, "cannot be written: " + stream->getStatus().getErrorMessage());
}

juce::File AtomicOutputFile::handOver()
{
    stream.reset();
    isHandedOver = true;
    return temporary;
}

void AtomicOutputFile::finish()
{
    if (isHandedOver)
    {
        if (temporary.getSize() == 0)
            throw CommandError (name, "cannot be written: nothing arrived");
        return;
    }
    if (stream == nullptr)
        return; // it is finished
    stream->flush();
    const auto status = stream->getStatus();
    stream.reset();
    if (status.failed())
        throw CommandError (name, "cannot be written: " + status.getErrorMessage());
    // A write that a full disk cut short is no error to the stream.
    if (temporary.getSize() != furthest)
        throw CommandError (name, "cannot be written: the disk is full");
}

void AtomicOutputFile::moveIntoPlace()
{
    if (! temporary.replaceFileIn (place))
        throw CommandError (name, "cannot be written: the finished file could not be moved there");
    temporary = juce::File();
}

} // namespace galvani
