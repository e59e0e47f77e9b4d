#include "plugin/headless/RenderVideo.h"

#include "dsp/engine/WeightMirror.h"
#include "plugin/activity/WeightSurvey.h"
#include "plugin/headless/CommandError.h"

#include <algorithm>

namespace galvani
{

namespace
{

/** What went wrong with a video is told as everything else that goes wrong here. */
template <typename Work>
auto asCommand (const juce::String& name, Work work)
{
    try
    {
        return work();
    }
    catch (const VideoError& error)
    {
        throw CommandError (name, juce::String::fromUTF8 (error.what()));
    }
}

} // namespace

RenderVideo::RenderVideo (AtomicOutputFile& file, const VideoSpec& wanted)
    : name (file.target().getFileName()),
      place (file.handOver()),
      spec (wanted),
      encoder (asCommand (name, [&] { return VideoEncoder (place, spec); }))
{
}

void RenderVideo::begin (double sampleRate, const Engine& engine, const NeuronSet& silenced)
{
    rate = sampleRate;
    frames.emplace (spec, std::make_shared<const BrainLayout> (engine.layout()));
    frames->activity().setSilenced (silenced);
}

std::int64_t RenderVideo::samplesToFrame (std::int64_t done) const noexcept
{
    return std::max<std::int64_t> (1, spec.sampleOfFrame (nextFrame, rate) - done);
}

void RenderVideo::drawIfDue (std::int64_t done, const Engine& engine)
{
    for (; spec.sampleOfFrame (nextFrame, rate) <= done; ++nextFrame)
    {
        lookAtWeights (engine);
        asCommand (name, [&] { encoder.add (frames->next (engine.potentials())); });
    }
}

/** A few times a second, as a window does. */
void RenderVideo::lookAtWeights (const Engine& engine)
{
    constexpr int timesPerSecond = 4;
    if (nextFrame % std::max (1, spec.framesPerSecond / timesPerSecond) != 0)
        return;
    const auto blocks = engine.learnedBlocks();
    const auto mirror = engine.weightMirror();
    if (blocks != nullptr && mirror != nullptr)
        frames->activity().setWeights (surveyWeights (*blocks, mirror->read()));
}

void RenderVideo::finish (const juce::File& sound)
{
    asCommand (name, [&] { encoder.finish (sound); });
}

} // namespace galvani
