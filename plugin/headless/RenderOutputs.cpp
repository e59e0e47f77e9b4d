#include "plugin/headless/RenderOutputs.h"

#include "plugin/headless/CommandError.h"
#include "plugin/picture/PictureGeometry.h"

#include <limits>

namespace galvani
{

namespace
{

/** @throws CommandError for a size that is none; others are left to VideoEncoder. */
VideoSpec videoSpecOf (const RenderOptions& options)
{
    const auto words = juce::String (options.size);
    const auto width = words.upToFirstOccurrenceOf ("x", false, true);
    const auto height = words.fromFirstOccurrenceOf ("x", false, true);
    const auto isNumber = [] (const juce::String& digits)
    { return digits.isNotEmpty() && digits.length() < 6 && digits.containsOnly ("0123456789"); };
    if (! isNumber (width) || ! isNumber (height))
        throw CommandError ("--size " + words, "a size is WIDTHxHEIGHT, as 1920x1080");
    const auto look = lookNamed (options.look);
    if (! look)
        throw CommandError ("--look " + juce::String (options.look), "there is no such look");
    return { *look, width.getIntValue(), height.getIntValue(), options.framesPerSecond };
}

} // namespace

RenderOutputs::RenderOutputs (const RenderOptions& options)
    : soundFile (&files.open (options.output)),
      spikeFile (files.openIfWanted (options.spikes)),
      activityFile (files.openIfWanted (options.activity)),
      pictureFile (files.openIfWanted (options.picture)),
      videoFile (files.openIfWanted (options.video))
{
    if (videoFile != nullptr)
        video.emplace (*videoFile, videoSpecOf (options));
}

void RenderOutputs::begin (double sampleRate, std::int64_t numSamples, const Engine& engine, const NeuronSet& silenced)
{
    sound.emplace (*soundFile, static_cast<int> (sampleRate));
    if (spikeFile != nullptr)
        spikes.emplace (*spikeFile);
    if (activityFile != nullptr)
        activityTable.emplace (*activityFile);
    if (pictureFile != nullptr)
        record.emplace (static_cast<double> (numSamples) / sampleRate, sampleRate, pictureGeometry::columns,
                        pictureGeometry::rasterLane, engine.layout());
    if (video)
        video->begin (sampleRate, engine, silenced);
}

std::int64_t RenderOutputs::prepareBlock (std::int64_t done, const Engine& engine)
{
    if (! video)
        return std::numeric_limits<std::int64_t>::max();
    video->drawIfDue (done, engine);
    return video->samplesToFrame (done);
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
    if (video)
        video->add (activity);
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
    if (video)
    {
        soundFile->finish(); // all of it is to be there when it is joined to the pictures
        video->finish (soundFile->growing());
    }
    files.finish();
}

} // namespace galvani
