// Teaches the dense network by demonstration: stores examples of sound and voice, and trains on them in the background.
#pragma once

#include "dsp/modulation/ModulatorFit.h"
#include "neural/training/Trainer.h"
#include "plugin/state/Lessons.h"
#include "plugin/workers/Job.h"

#include <juce_core/juce_core.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace galvani
{

class Processor;

/** All on the message thread; the training itself is not. */
class Teacher
{
public:
    Teacher (Processor&, juce::ThreadPool&);
    ~Teacher();

    /** Stores what is heard now and the voice as it is set now (undoable).
        @returns what of it the modulators cannot reach, in one line; empty when all is stored */
    juce::String teach();

    std::vector<TaughtExample> examples() const;
    void rename (int example, const juce::String&);
    void remove (int example);
    void clear();

    /** Plays the voice of an example, by hand, until stopAudition(); -1: none is. */
    void audition (int example);
    void stopAudition();
    int auditioned() const noexcept { return audible; }

    TeachSettings settings() const;
    void setSettings (const TeachSettings&); ///< undoable

    /** Trains on all examples; what comes out is faded in and can be undone. Does nothing without examples or while it
        trains. */
    void train();
    /** Ends the training; what was learned so far is not taken. */
    void stop();
    bool isTraining() const noexcept { return training.isRunning(); }

    struct Progress
    {
        TrainingCurve curve;        ///< of the training that runs, or of the last
        bool hasValidation = false; ///< its curve is other than the training's
        juce::String optimiser;     ///< "Adam · 0.003"
        juce::String end;           ///< why it ended, in a few words; empty while it runs or before the first
    };
    Progress progress() const;

    /** Whether the dense network that plays was trained or loaded: not the seed's. */
    bool hasTrained() const;
    /** Back to the seed's dense network (undoable). */
    void forget();

    /** Loads a model as the dense network, or saves it. @returns the problem in one line, or nothing */
    juce::String loadModel (const juce::File&);
    juce::String saveModel (const juce::File&) const;

    /** Takes what the worker has finished; called ten times a second. */
    void collect();

private:
    struct Outcome
    {
        TrainingResult<float> result;
        ModulatorFit::Positions knobs {}; ///< where they are to stand while that network plays
        juce::String problem;             ///< why there is no result
    };

    struct Live;
    void store (const Lessons&);
    void followAudition();

    Processor& processor;
    Job<Outcome> training;
    std::shared_ptr<Live> live; ///< while it trains
    ModulationRouting trainedRouting;
    std::uint32_t trainedGeneration = 0;
    int audible = -1;
    TaughtExample auditionedExample;
    std::uint32_t auditionGeneration = 0;
    std::uint32_t settingsChanged = 0; ///< when, in milliseconds
    unsigned changedSetting = 0;       ///< which of them, see differenceOf()
    Progress shown;
};

} // namespace galvani
