#include "plugin/workers/Teacher.h"

#include "neural/training/tuning/OptimiserRace.h"
#include "plugin/processor/Processor.h"
#include "plugin/workers/ReaderFile.h"
#include "plugin/workers/TargetKnobs.h"
#include "plugin/workers/TeachingPlan.h"
#include "plugin/workers/TeachingWords.h"

#include <utility>

namespace galvani
{

namespace
{

/** A bit for each setting that is another. */
unsigned differenceOf (const TeachSettings& a, const TeachSettings& b) noexcept
{
    const bool changes[] {
        a.optimiser != b.optimiser, a.activation != b.activation, a.start != b.start, a.learningRate != b.learningRate,
        a.epochs != b.epochs,       a.bySurprise != b.bySurprise, a.seed != b.seed
    };
    unsigned bits = 0;
    for (const auto change : changes)
        bits = 2 * bits + (change ? 1 : 0);
    return bits;
}

} // namespace

/** What the worker tells while it works. */
struct Teacher::Live
{
    juce::CriticalSection lock;
    TrainingCurve curve;
    juce::String optimiser;
};

Teacher::Teacher (Processor& owner, juce::ThreadPool& pool) : processor (owner), training (pool) {}
Teacher::~Teacher() = default;

juce::String Teacher::teach()
{
    const auto heard = processor.heard();
    if (heard.tick < 0)
        return "Nothing is heard yet: sound must run.";
    auto lessons = processor.lessons();
    if (lessons.examples.size() >= Lessons::mostExamples)
        return "There are " + juce::String (Lessons::mostExamples) + " examples already: delete one first.";

    TaughtExample example;
    example.seconds = static_cast<float> (static_cast<double> (heard.tick) * tickSeconds);
    example.features = heard.mean;
    example.deviation = heard.deviation;
    // Where knobs and modulators bring the voice; what other sources add goes on as it is.
    example.positions = ModulatorFit::positionsOf (targetKnobsOf (processor.currentSettings().parameters),
                                                   processor.routing(), heard.modulators);
    for (auto& position : example.positions)
        position = juce::jlimit (0.0f, 1.0f, position);
    example.modulators = heard.modulators;
    example.surprise = heard.surprise;
    example.name = TeachingWords::nameOf (example, lessons.examples);
    lessons.examples.push_back (std::move (example));
    store (lessons);
    const auto missed = TaughtVoices (lessons.examples, processor.routing()).missedNames();
    if (missed.isEmpty())
        return {};
    return "Stored, but the modulators do not reach " + missed + ": route them in MODULATE.";
}

void Teacher::store (const Lessons& lessons)
{
    processor.beginStep();
    processor.setLessons (lessons);
    processor.beginStep();
}

std::vector<TaughtExample> Teacher::examples() const { return processor.lessons().examples; }

void Teacher::rename (int example, const juce::String& name)
{
    auto lessons = processor.lessons();
    if (! juce::isPositiveAndBelow (example, lessons.examples.size()) || name.trim().isEmpty())
        return;
    lessons.examples[static_cast<size_t> (example)].name = name.trim().substring (0, 40).toStdString();
    store (lessons);
}

void Teacher::remove (int example)
{
    auto lessons = processor.lessons();
    if (! juce::isPositiveAndBelow (example, lessons.examples.size()))
        return;
    stopAudition();
    lessons.examples.erase (lessons.examples.begin() + example);
    store (lessons);
}

void Teacher::clear()
{
    auto lessons = processor.lessons();
    if (lessons.examples.empty())
        return;
    stopAudition();
    lessons.examples.clear();
    store (lessons);
}

void Teacher::audition (int example)
{
    const auto lessons = processor.lessons();
    if (! juce::isPositiveAndBelow (example, lessons.examples.size()))
        return stopAudition();
    // The knobs may have been turned since: from where they stand now the same voice is reached otherwise.
    const auto& taught = lessons.examples[static_cast<size_t> (example)];
    HeldModulators held;
    held.value = ModulatorFit::nearest (targetKnobsOf (processor.currentSettings().parameters), processor.routing(),
                                        taught.positions, taught.modulators)
                     .modulators;
    held.mask = (1u << numModulators) - 1u;
    processor.setHeld (held);
    audible = example;
    auditionedExample = taught;
    auditionGeneration = processor.patchGeneration();
}

void Teacher::stopAudition()
{
    if (audible >= 0)
        processor.setHeld ({});
    audible = -1;
}

TeachSettings Teacher::settings() const { return processor.lessons().settings; }

void Teacher::setSettings (const TeachSettings& settings)
{
    auto lessons = processor.lessons();
    if (lessons.settings == settings)
        return;
    // A drag is one step of the undo history, not hundreds.
    constexpr std::uint32_t pause_ms = 1000;
    const auto now = juce::Time::getMillisecondCounter(), before = std::exchange (settingsChanged, now);
    const auto changed = differenceOf (settings, lessons.settings);
    const auto isAnother = std::exchange (changedSetting, changed) != changed;
    if (now - before > pause_ms || isAnother)
        processor.beginStep();
    lessons.settings = settings;
    processor.setLessons (lessons);
}

void Teacher::train()
{
    const auto lessons = processor.lessons();
    if (lessons.examples.empty() || training.isRunning())
        return;
    stopAudition();
    live = std::make_shared<Live>();
    shown = {};
    trainedRouting = processor.routing();
    trainedGeneration = processor.patchGeneration();
    training.start (
        [lessons, routing = processor.routing(), present = processor.reader(),
         told = live] (const Job<Outcome>::ShouldStop& shouldStop) -> Outcome
        {
            try
            {
                TeachingPlan plan (lessons, routing, present);
                if (lessons.settings.optimiser == TeachOptimiser::race)
                    plan.settings = raceOptimisers (plan.layers, plan.samples, plan.settings, {},
                                                    [&] (double) { return ! shouldStop(); })
                                        .appliedTo (plan.settings);
                {
                    const juce::ScopedLock held (told->lock);
                    told->optimiser = TeachingWords::of (plan.settings.optimiser.kind, plan.settings.learningRate);
                }
                return { galvani::train<float> (plan.layers, plan.samples, plan.settings,
                                                [&] (const TrainingPoint& point)
                                                {
                                                    const juce::ScopedLock held (told->lock);
                                                    told->curve.push_back (point);
                                                    return ! shouldStop();
                                                }),
                         plan.knobs,
                         {} };
            }
            catch (const std::exception& problem)
            {
                return { {}, {}, juce::String::fromUTF8 (problem.what()) };
            }
        });
}

void Teacher::stop()
{
    if (! training.isRunning())
        return;
    shown = progress();
    shown.end = TeachingWords::of (TrainingEnd::cancelled);
    training.cancel();
    live = nullptr;
}

Teacher::Progress Teacher::progress() const
{
    if (live == nullptr)
        return shown;
    Progress now = shown;
    const juce::ScopedLock held (live->lock);
    now.curve = live->curve;
    now.optimiser = live->optimiser;
    now.hasValidation = true;
    return now;
}

/** Ends when the example is no longer there, or another patch is. */
void Teacher::followAudition()
{
    if (audible < 0)
        return;
    const auto lessons = processor.lessons();
    if (auditionGeneration != processor.patchGeneration() || audible >= static_cast<int> (lessons.examples.size())
        || lessons.examples[static_cast<size_t> (audible)] != auditionedExample)
        stopAudition();
}

void Teacher::collect()
{
    followAudition();
    const auto outcome = training.take();
    if (! outcome)
        return;
    shown = progress();
    live = nullptr;
    shown.end = outcome->problem.isNotEmpty() ? outcome->problem : TeachingWords::of (outcome->result.end);
    if (outcome->problem.isNotEmpty() || outcome->result.end == TrainingEnd::diverged
        || outcome->result.end == TrainingEnd::cancelled)
        return;
    if (trainedGeneration != processor.patchGeneration() || ! (trainedRouting == processor.routing()))
    {
        shown.end = "not taken: the preset or its routing has changed";
        return;
    }
    // The network plays from now on what the knobs played: they go to the middle of it.
    processor.beginStep();
    processor.setReader (outcome->result.layers);
    processor.setTargetKnobs (outcome->knobs);
    processor.beginStep();
}

bool Teacher::hasTrained() const { return processor.hasReader(); }

void Teacher::forget()
{
    processor.beginStep();
    processor.setReader ({});
    processor.beginStep();
}

juce::String Teacher::loadModel (const juce::File& file)
{
    const auto read = ReaderFile::read (file);
    if (read.problem.isNotEmpty())
        return read.problem;
    processor.beginStep();
    processor.setReader (read.layers);
    processor.beginStep();
    return {};
}

juce::String Teacher::saveModel (const juce::File& file) const { return ReaderFile::write (file, processor.reader()); }

} // namespace galvani
