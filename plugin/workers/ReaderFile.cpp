#include "plugin/workers/ReaderFile.h"

#include "neural/brain/ReaderFit.h"
#include "neural/serialization/ModelReader.h"
#include "neural/serialization/ModelWriter.h"

#include <exception>
#include <utility>

namespace galvani
{

ReaderFile::Read ReaderFile::read (const juce::File& file)
{
    const auto refuse = [&file] (const juce::String& reason) -> Read {
        return { {}, file.getFileName() + ": " + reason };
    };
    constexpr juce::int64 largest = 16 * 1024 * 1024;
    if (! file.existsAsFile())
        return refuse ("no such file");
    if (file.getSize() > largest)
        return refuse ("it is larger than 16 MiB");
    juce::MemoryBlock bytes;
    if (! file.loadFileAsData (bytes))
        return refuse ("it cannot be read");
    try
    {
        auto layers = readModel<float> ({ static_cast<const char*> (bytes.getData()), bytes.getSize() });
        if (const auto misfit = misfitAsReader (layers); ! misfit.empty())
            return refuse (juce::String::fromUTF8 (misfit.c_str()));
        return { std::move (layers), {} };
    }
    catch (const std::exception& problem)
    {
        return refuse (juce::String::fromUTF8 (problem.what()));
    }
}

juce::String ReaderFile::write (const juce::File& file, const DenseLayers<float>& layers)
{
    const auto text = writeModel (layers);
    juce::TemporaryFile fresh (file);
    if (! fresh.getFile().replaceWithData (text.data(), text.size()) || ! fresh.overwriteTargetFileWithTemporary())
        return file.getFileName() + ": it cannot be written";
    return {};
}

} // namespace galvani
