#include "plugin/workers/Dreamer.h"

#include "dsp/engine/ParameterMapping.h"
#include "dsp/engine/StimulusMixer.h"
#include "neural/training/dream/Dream.h"
#include "plugin/processor/Processor.h"
#include "plugin/workers/DreamPath.h"
#include "plugin/workers/Taster.h"

#include <algorithm>
#include <exception>

namespace galvani
{

struct Dreamer::Impl
{
    /** What was heard is averaged over a second: a step is worth taking once the last one has been. */
    static constexpr std::int64_t ticksAStep = 600;
    static constexpr float longestStep = 0.15f, shortestStep = 0.01f; ///< in parts of the way across the space
    static constexpr float noise = 0.02f; ///< how far what is climbed falls from one step to the next by itself

    Impl (Processor& owner, Taster& whoTastes) : processor (owner), taster (whoTastes) {}

    bool climbsLiking() const noexcept { return goal < 0; }

    DreamPath::Present presentOf (const Heard& heard) const
    {
        const auto parameters = processor.currentSettings().parameters;
        return { heard,
                 shape,
                 processor.routing(),
                 processor.reader(),
                 StimulusMixer::fullCurrent_pA * gainOfDecibels (parameters[ParameterId::excite]),
                 parameters[ParameterId::electrodeDoseLimit] };
    }

    void step (const Heard& heard)
    {
        const auto liked = taster.preference();
        if (climbsLiking() && liked == nullptr)
            return; // the taste was cleared meanwhile
        const auto* preference = climbsLiking() ? liked.get() : nullptr;
        constexpr size_t mostValues = 4096; // three quarters of an hour
        if (values.size() == mostValues)
            values.erase (values.begin());
        values.push_back (DreamPath::heardValue (heard, preference, goal));
        // The brain may answer otherwise than foretold: a step that was one down is taken back, and the next, once this
        // one is heard no more, is shorter.
        if (values.back() < reached - noise)
        {
            shape = shapeBefore;
            length = std::max (shortestStep, 0.5f * length);
            reached = 0.0f;
            return processor.setDream (shape);
        }
        reached = values.back();
        length = std::min (longestStep, 1.3f * length);
        shapeBefore = shape;

        const auto present = presentOf (heard);
        const DreamSettings settings { static_cast<double> (length), static_cast<double> (depth), 0.0 };
        if (over == Over::stimulus)
        {
            Dream climb (DreamPath::overStimulus (present, preference, goal), DreamPath::stimulusSpace (present),
                         DreamPath::stimulusOf (shape), settings);
            climb.step();
            shape = DreamPath::withStimulus (shape, climb.x());
        }
        else
        {
            Dream climb (DreamPath::overModulators (present, preference, goal), DreamPath::offsetSpace(),
                         DreamPath::offsetsOf (shape), settings);
            climb.step();
            shape = DreamPath::withOffsets (shape, climb.x());
        }
        processor.setDream (shape);
    }

    Processor& processor;
    Taster& taster;
    int goal = -1;
    Over over = Over::stimulus;
    float depth = 0.5f;
    bool dreaming = false;
    DreamShape shape, shapeBefore; ///< before the last step
    float length = longestStep;
    float reached = 0.0f; ///< what is climbed, at the last step that was not taken back
    DreamShape begunFrom; ///< the kept dream
    std::uint32_t generation = 0;
    std::vector<float> values;
    std::int64_t lastStep = 0;
};

Dreamer::Dreamer (Processor& processor, Taster& taster) : impl (std::make_unique<Impl> (processor, taster)) {}
Dreamer::~Dreamer() = default;

void Dreamer::setGoal (int goal)
{
    goal = juce::jlimit (-1, numModulators - 1, goal);
    if (goal != impl->goal)
        impl->values.clear(); // another mountain
    impl->goal = goal;
}

int Dreamer::goal() const { return impl->goal; }
void Dreamer::setOver (Over over) { impl->over = over; }
Dreamer::Over Dreamer::over() const { return impl->over; }
void Dreamer::setDepth (float depth) { impl->depth = juce::jlimit (0.0f, 1.0f, depth); }
float Dreamer::depth() const { return impl->depth; }

juce::String Dreamer::dream()
{
    const auto heard = impl->processor.heard();
    if (impl->climbsLiking() && impl->taster.preference() == nullptr)
        return "Like or dislike a few sounds first.";
    if (impl->climbsLiking() && ! impl->taster.isSure())
        return "What you like is not clear yet: rate a few more.";
    if (heard.tick < 0)
        return "Nothing is heard yet: sound must run.";
    if (impl->over == Over::stimulus)
        for (const auto& layer : impl->processor.reader())
            if (layer.isRecurrent())
                return "The dense network has a memory: dream over the modulators.";
    impl->dreaming = true;
    impl->shape = impl->shapeBefore = impl->processor.keptDream();
    impl->length = Impl::longestStep;
    impl->reached = 0.0f;
    impl->begunFrom = impl->shape;
    impl->generation = impl->processor.patchGeneration();
    impl->values.clear();
    impl->lastStep = heard.tick - Impl::ticksAStep;
    return {};
}

void Dreamer::wake()
{
    impl->dreaming = false;
    impl->processor.setDream (impl->processor.keptDream());
}

void Dreamer::keep()
{
    if (! impl->dreaming)
        return;
    impl->dreaming = false;
    impl->processor.beginStep();
    impl->processor.keepDream (impl->shape);
    impl->processor.beginStep();
}

void Dreamer::forget()
{
    if (! hasKept())
        return;
    impl->dreaming = false;
    impl->processor.beginStep();
    impl->processor.keepDream ({});
    impl->processor.beginStep();
}

bool Dreamer::isDreaming() const { return impl->dreaming; }
bool Dreamer::hasKept() const { return ! impl->processor.keptDream().isNeutral(); }
const std::vector<float>& Dreamer::history() const { return impl->values; }

void Dreamer::advance()
{
    if (! impl->dreaming)
        return;
    // Another patch, or another kept dream by undo: this one is over.
    if (impl->generation != impl->processor.patchGeneration() || impl->begunFrom != impl->processor.keptDream())
        return wake();
    const auto heard = impl->processor.heard();
    if (heard.tick < impl->lastStep)
        impl->lastStep = heard.tick - Impl::ticksAStep; // the sound began anew
    if (heard.tick - impl->lastStep < Impl::ticksAStep)
        return;
    impl->lastStep = heard.tick;
    try
    {
        impl->step (heard);
    }
    catch (const std::exception& problem)
    {
        // A network or a taste that changed meanwhile may not fit the way any more.
        wake();
        impl->processor.reportProblem ("The dream ended: " + juce::String::fromUTF8 (problem.what()) + ".");
    }
}

} // namespace galvani
