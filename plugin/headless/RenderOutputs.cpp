#include "plugin/headless/RenderOutputs.h"

#include "plugin/headless/CommandError.h"
#include "plugin/picture/PictureGeometry.h"

namespace galvani
{

RenderOutputs::RenderOutputs (const RenderOptions& options)
    : soundFile (&open (options.output)),
      spikeFile (openIfWanted (options.spikes)),
      activityFile (openIfWanted (options.activity)),
      pictureFile (openIfWanted (options.picture))
{
}

AtomicOutputFile& RenderOutputs::open (const std::string& path)
{
    auto file = std::make_unique<AtomicOutputFile> (path);
    for (const auto& other : files)
        if (other->target() == file->target())
            throw CommandError (juce::String::fromUTF8 (path.c_str()), "two outputs would be written to this file");
    files.push_back (std::move (file));
    return *files.back();
}

void RenderOutputs::begin (double sampleRate, std::int64_t numSamples, const BrainLayout& layout)
{
    sound.emplace (*soundFile, static_cast<int> (sampleRate));
    if (spikeFile != nullptr)
        spikes.emplace (*spikeFile);
    if (activityFile != nullptr)
        activityTable.emplace (*activityFile);
    if (pictureFile != nullptr)
        record.emplace (static_cast<double> (numSamples) / sampleRate, sampleRate, pictureGeometry::columns,
                        pictureGeometry::rasterLane, layout);
}

void RenderOutputs::add (const BlockActivity& activity, const std::array<const float*, 2>& output, int numSamples)
{
    sound->write (output, numSamples);
    if (spikes)
        spikes->add (activity.spikes);
    if (activityTable)
        activityTable->add (activity.ticks);
    if (record)
        record->add (activity, output, numSamples);
}

void RenderOutputs::finish (const RenderCaption& caption)
{
    sound->finish();
    if (record)
    {
        record->finish();
        juce::MemoryOutputStream png;
        if (! juce::PNGImageFormat().writeImageToStream (drawRenderPicture (*record, caption), png))
            throw CommandError ("the picture could not be made");
        pictureFile->write (png.getData(), png.getDataSize());
    }
    for (const auto& file : files)
        file->finish();
    for (const auto& file : files)
        file->moveIntoPlace();
}

} // namespace galvani
