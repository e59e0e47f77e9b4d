#include "plugin/headless/RenderOutputs.h"

#include "plugin/headless/CommandError.h"
#include "plugin/picture/PictureGeometry.h"

namespace galvani
{

RenderOutputs::RenderOutputs (const RenderOptions& options)
    : soundFile (&files.open (options.output)),
      spikeFile (files.openIfWanted (options.spikes)),
      activityFile (files.openIfWanted (options.activity)),
      pictureFile (files.openIfWanted (options.picture))
{
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
    files.finish();
}

} // namespace galvani
