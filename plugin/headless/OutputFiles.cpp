#include "plugin/headless/OutputFiles.h"

#include "plugin/headless/CommandError.h"

namespace galvani
{

AtomicOutputFile& OutputFiles::open (const std::string& path)
{
    auto file = std::make_unique<AtomicOutputFile> (path);
    for (const auto& other : files)
        if (other->target() == file->target())
            throw CommandError (juce::String::fromUTF8 (path.c_str()), "two outputs would be written to this file");
    files.push_back (std::move (file));
    return *files.back();
}

void OutputFiles::finish()
{
    for (const auto& file : files)
        file->finish();
    for (const auto& file : files)
        file->moveIntoPlace();
}

} // namespace galvani
