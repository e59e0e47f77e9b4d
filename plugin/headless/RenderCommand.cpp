#include "plugin/headless/RenderCommand.h"

#include "dsp/engine/Engine.h"
#include "plugin/headless/BlockSizes.h"
#include "plugin/headless/ChosenPatch.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/EventCursor.h"
#include "plugin/headless/FilePath.h"
#include "plugin/headless/Interruption.h"
#include "plugin/headless/MidiScore.h"
#include "plugin/headless/Notes.h"
#include "plugin/headless/ProgressBar.h"
#include "plugin/headless/QuietEnd.h"
#include "plugin/headless/RenderInput.h"
#include "plugin/headless/RenderOutputs.h"
#include "plugin/state/DemoSound.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr double longestTail = 600.0, longestUnaskedTail = 30.0;

double tailOf (const RenderOptions& options, const Engine& engine)
{
    if (! options.tail)
        return std::min (engine.tailSeconds(), longestUnaskedTail);
    if (! (*options.tail >= 0.0 && *options.tail <= longestTail))
        throw CommandError ("--tail " + juce::String (*options.tail), "a tail lasts 0 to 600 seconds");
    return *options.tail;
}

/** What happened before a sample, whatever the block that it lies in went on to do. */
BlockActivity activityUntil (BlockActivity activity, std::int64_t sample, double rate)
{
    const auto step = static_cast<std::int64_t> (static_cast<double> (sample) / rate * stepsPerSecond);
    while (! activity.spikes.empty() && activity.spikes.back().step >= step)
        activity.spikes = activity.spikes.first (activity.spikes.size() - 1);
    while (! activity.ticks.empty() && (activity.ticks.back().tick + 1) * stepsPerTick > step)
        activity.ticks = activity.ticks.first (activity.ticks.size() - 1);
    return activity;
}

} // namespace

void runRender (const RenderOptions& options)
{
    listenForInterruption();
    BlockSizes sizes (options.block);
    auto patch = choosePatch (options.preset, options.settings);
    if (options.seed && *options.seed != patch.brain.seed)
    {
        patch.brain.seed = *options.seed;
        patch.learned = {}; // by another brain
    }
    RenderInput input (options.input, options.rate);
    const auto rate = input.sampleRate();
    auto score = options.midi.empty() ? MidiScore() : readMidiScore (options.midi, rate);
    EventCursor stimuli (std::move (score.stimuli));
    EventCursor performance (std::move (score.performance));
    RenderOutputs outputs (options);

    Engine engine;
    engine.prepare ({ rate, sizes.largest(), patch.brain, 0, demoSound(), patch.learned, patch.reader });
    engine.setParameters (patch.parameters);
    engine.setRouting (patch.routing);
    engine.setSilenced (patch.silenced);
    engine.setDream (patch.dream);
    engine.setTuning (patch.tuning.hz);

    // The sound or the notes, whichever lasts longer; then the tail.
    const auto played = std::max ({ input.length(), stimuli.end(), performance.end() });
    const auto total = played + static_cast<std::int64_t> (std::ceil (tailOf (options, engine) * rate));
    outputs.begin (rate, total, engine, patch.silenced);

    std::vector<float> left (static_cast<size_t> (sizes.largest())), right (left.size());
    const std::array<float*, 2> channels { left.data(), right.data() };
    QuietEnd quietEnd (options.tail ? total : played, rate);
    ProgressBar progress;
    for (std::int64_t done = 0; done < total && ! quietEnd.reached();)
    {
        stopIfInterrupted();
        const auto most = std::min (total - done, outputs.prepareBlock (done, engine));
        const auto count = static_cast<int> (std::min<std::int64_t> (sizes.next(), most));
        engine.setParameters (patch.parameters);
        engine.process (input.next (count), channels, count,
                        { stimuli.within (done, count), {}, performance.within (done, count) });

        const auto kept = quietEnd.keep ({ left.data(), right.data() }, count);
        done += kept;
        const auto activity = engine.activity();
        outputs.add (kept < count ? activityUntil (activity, done, rate) : activity, { left.data(), right.data() },
                     kept);
        progress.show (static_cast<double> (done) / static_cast<double> (total));
    }
    progress.clear();

    outputs.finish ({ fileAt (options.input).getFileName(), juce::String::fromUTF8 (patch.name.c_str()), rate,
                      static_cast<double> (input.length()) / rate });
    for (const auto& remark : input.remarks())
        tell (remark);
}

} // namespace galvani
