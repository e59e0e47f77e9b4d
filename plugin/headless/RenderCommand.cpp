#include "plugin/headless/RenderCommand.h"

#include "dsp/engine/Engine.h"
#include "plugin/headless/BlockSizes.h"
#include "plugin/headless/ChosenPatch.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/FilePath.h"
#include "plugin/headless/Interruption.h"
#include "plugin/headless/MidiNotes.h"
#include "plugin/headless/Notes.h"
#include "plugin/headless/ProgressBar.h"
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

/** Hands out the stimuli of one block after the other. */
class StimulusCursor
{
public:
    explicit StimulusCursor (std::vector<TimedStimulus> stimuli) : all (std::move (stimuli)) {}

    /** The sample of the last one, or 0. */
    std::int64_t end() const noexcept { return all.empty() ? 0 : all.back().sample + 1; }

    std::span<const StimulusEvent> within (std::int64_t start, int numSamples)
    {
        block.clear();
        for (; index < all.size() && all[index].sample < start + numSamples; ++index)
        {
            block.push_back (all[index].event);
            block.back().sampleOffset = static_cast<int> (all[index].sample - start);
        }
        return block;
    }

private:
    std::vector<TimedStimulus> all;
    std::vector<StimulusEvent> block;
    size_t index = 0;
};

} // namespace

void runRender (const RenderOptions& options)
{
    listenForInterruption();
    BlockSizes sizes (options.block);
    auto patch = choosePatch (options.preset, options.settings);
    if (options.seed)
        patch.brain.seed = *options.seed;
    RenderInput input (options.input, options.rate);
    const auto rate = input.sampleRate();
    StimulusCursor stimuli (options.midi.empty() ? std::vector<TimedStimulus>() : readMidiNotes (options.midi, rate));
    RenderOutputs outputs (options);

    Engine engine;
    engine.prepare ({ rate, sizes.largest(), patch.brain, 0, demoSound() });
    engine.setParameters (patch.parameters);
    engine.setRouting (patch.routing);

    // The sound or the notes, whichever lasts longer; then the tail.
    const auto played = std::max (input.length(), stimuli.end());
    const auto total = played + static_cast<std::int64_t> (std::ceil (tailOf (options, engine) * rate));
    outputs.begin (rate, total, engine.layout());

    std::vector<float> left (static_cast<size_t> (sizes.largest())), right (left.size());
    const std::array<float*, 2> channels{ left.data(), right.data() };
    {
        ProgressBar progress;
        for (std::int64_t done = 0; done < total;)
        {
            stopIfInterrupted();
            const auto count = static_cast<int> (std::min<std::int64_t> (sizes.next(), total - done));
            engine.setParameters (patch.parameters);
            engine.process (input.next (count), channels, count, { stimuli.within (done, count), {} });
            outputs.add (engine.activity(), { left.data(), right.data() }, count);
            done += count;
            progress.show (static_cast<double> (done) / static_cast<double> (total));
        }
    }

    outputs.finish ({ fileAt (options.input).getFileName(), juce::String::fromUTF8 (patch.name.c_str()), rate,
                      static_cast<double> (input.length()) / rate });
    for (const auto& remark : input.remarks())
        tell (remark);
}

} // namespace galvani
