// The files that a render writes: the sound, and whatever else was asked for.
#pragma once

#include "plugin/headless/ActivityTables.h"
#include "plugin/headless/OutputFiles.h"
#include "plugin/headless/RenderOptions.h"
#include "plugin/headless/RenderVideo.h"
#include "plugin/headless/WavWriter.h"
#include "plugin/picture/RenderPicture.h"

#include <array>
#include <optional>

namespace galvani
{

class RenderOutputs
{
public:
    /** Opens all of them, so that a place that cannot be written is known before anything is rendered.
        Throws CommandError. */
    explicit RenderOutputs (const RenderOptions&);

    /** To be called once, before the first block. */
    void begin (double sampleRate, std::int64_t numSamples, const Engine&, const NeuronSet& silenced);

    /** To be called before each block: draws what is due at its first sample.
        @returns how many samples the block may have at most */
    std::int64_t prepareBlock (std::int64_t done, const Engine&);

    void add (const BlockActivity&, const std::array<const float*, 2>& output, int numSamples);

    /** Completes all files, then moves all of them into place. */
    void finish (const RenderCaption&);

private:
    OutputFiles files;
    AtomicOutputFile *soundFile, *spikeFile, *activityFile, *pictureFile, *videoFile;
    std::optional<WavWriter> sound;
    std::optional<SpikeTable> spikes;
    std::optional<ActivityTable> activityTable;
    std::optional<RenderRecord> record;
    std::optional<RenderVideo> video;
};

} // namespace galvani
