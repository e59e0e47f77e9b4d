// The plug-in as a host sees it: parameters, state and sound, around one Engine.
#pragma once

#include "dsp/engine/Engine.h"
#include "dsp/engine/LatestValue.h"
#include "dsp/engine/NotesOut.h"
#include "dsp/engine/Telemetry.h"
#include "dsp/performance/PerformanceQueue.h"
#include "plugin/processor/BrainBuilder.h"
#include "plugin/processor/BrainLearning.h"
#include "plugin/processor/Companion.h"
#include "plugin/processor/MorphState.h"
#include "plugin/processor/SharedNumbers.h"
#include "plugin/processor/StageMidi.h"
#include "plugin/state/MidiMap.h"
#include "plugin/state/Patch.h"
#include "plugin/state/SceneSet.h"
#include "plugin/workers/FilmSound.h"
#include "plugin/workers/SoundRecorder.h"

#include <juce_audio_processors/juce_audio_processors.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <memory>
#include <span>

namespace galvani
{

class Filmer;
class StageHands;
class Workers;
class ActivityFeed;

/** Threads: processBlock() on the audio thread; everything that is ours on the message thread, but that a
    host may restore a state from any. */
class Processor final : public juce::AudioProcessor,
                        private juce::ValueTree::Listener,
                        private juce::AsyncUpdater,
                        private juce::Timer
{
public:
    Processor();
    ~Processor() override;

    // ---- for the window -------------------------------------------------------------------------------------
    juce::AudioProcessorValueTreeState& parameters() noexcept { return tree; }
    /** For attachments. To step, use what follows. */
    juce::UndoManager& undo() noexcept { return undoManager; }
    /** One step back or forward; false when there is none. What a knob did a moment ago counts. */
    bool undoStep();
    bool redoStep();
    /** What follows is undone on its own. */
    void beginStep();
    void forgetSteps();
    Telemetry& telemetry() noexcept { return activityTelemetry; }
    /** What the brain does, for all who watch. */
    ActivityFeed& feed() noexcept { return *activityFeed; }

    /** Keeps something for as long as the processor lives; what was kept before goes. */
    void keep (std::unique_ptr<Companion> one) { companion = std::move (one); }
    Companion* kept() const noexcept { return companion.get(); }

    /** Neurons of the brain that plays; its version is the one in Telemetry::Snapshot. */
    std::shared_ptr<const BrainLayout> brainLayout() const;
    std::uint32_t brainVersion() const;

    /** Stimulates at the next block; lost, without harm, when more than 255 are waiting. */
    void stimulate (const StimulusEvent&) noexcept;

    /** Ends every note and sound at the next block. */
    void panic() noexcept { isPanicking.store (true, std::memory_order_relaxed); }

    ModulationRouting routing() const;
    /** Undoable. */
    void setRouting (const ModulationRouting&);
    /** The neurons that are silenced while it plays. */
    NeuronSet silenced() const;
    /** Undoable. */
    void setSilenced (const NeuronSet&);
    /** Undoable. The brain is built in the background; all of its neurons are awake, and none has learned anything. */
    void setBrainSpec (const BrainSpec&);
    /** Whether the brain has learned something: its weights are not its seed's. */
    bool hasLearned() const;
    /** To look at what it learns, while it plays; neither while no brain is in place. */
    BrainLearning learning() const;
    /** Undoable: builds the brain anew, with its seed's weights. */
    void forgetLearned();
    /** Hands a brain that is built to the audio thread; true when there was one. A timer does it ten times a second. */
    bool adoptFinishedBrain();

    /** The dense network that reads the brain. */
    DenseLayers<float> reader() const;
    /** Whether it was trained or loaded, and is not the untrained one of the brain's seed. */
    bool hasReader() const;
    /** Undoable: another network reads the brain, and fades in. None: the untrained one of whichever brain plays.
        @throws std::invalid_argument  as ReadOut::check(); then nothing has changed */
    void setReader (const DenseLayers<float>&);
    /** What the player has taught. */
    Lessons lessons() const;
    /** Undoable. */
    void setLessons (const Lessons&);
    /** Undoable with what follows and precedes it: sets the knobs of the modulation targets. @param positions
     * normalised */
    void setTargetKnobs (std::span<const float, numTaughtTargets> positions);
    /** The modulators that are held by hand. */
    void setHeld (const HeldModulators&) noexcept;
    HeldModulators heldModulators() const noexcept;
    /** What a dream changes while it lasts. */
    void setDream (const DreamShape&) noexcept;
    DreamShape dream() const noexcept;
    /** The dream that is part of the patch, and heard while no other is set. */
    DreamShape keptDream() const;
    /** Undoable. */
    void keepDream (const DreamShape&);

    /** What the notes of the keys are tuned to. */
    Tuning tuning() const;
    /** Undoable. */
    void setTuning (const Tuning&);

    /** Teacher, taster, dreamer and narrator. */
    Workers& workers() noexcept { return *behind; }

    /** Scenes and MIDI map belong to the project: a preset leaves them alone. */
    SceneSet scenes() const;
    /** Undoable. */
    void setScenes (const SceneSet&);
    MidiMap midiMap() const;
    /** Undoable. */
    void setMidiMap (const MidiMap&);
    /** What MIDI does beside playing: learned controllers, program changes. */
    StageMidi& stageMidi() noexcept { return midiOnStage; }
    /** Who goes to scenes, and who learns controllers. */
    StageHands& stage() noexcept { return *onStage; }
    /** Records what leaves. */
    SoundRecorder& recorder() noexcept { return soundRecorder; }
    /** Films the picture with the sound. */
    Filmer& filmer() noexcept { return *filming; }
    FilmSound& filmSound() noexcept { return soundOfFilm; }
    /** Whether the patch that was loaded last is this sound. */
    bool isLoaded (const Patch&) const;

    /** The last second, as it was at the end of the last block. */
    Heard heard() noexcept { return heardNow.latest(); }
    /** How often somebody liked or disliked what was heard, from the window, the host or a controller. */
    std::uint32_t likesHeard() const noexcept { return likes.load (std::memory_order_relaxed); }
    std::uint32_t dislikesHeard() const noexcept { return dislikes.load (std::memory_order_relaxed); }

    /** Counts the patches that were taken: presets, sides of the A/B switch, restored states. What was begun with
       another one is not to end in this. */
    std::uint32_t patchGeneration() const noexcept { return patchesTaken.load (std::memory_order_relaxed); }
    /** Whether a state that was restored from another thread has still to reach the undo history. */
    bool isSettling() const noexcept { return isUpdatePending(); }

    /** Everything as it stands. */
    Patch currentPatch() const;
    /** All of it but what the brain has learned, which may be megabytes: for those who ask all the time. */
    Patch currentSettings() const;
    /** currentPatch(), and what was learned until now counts as being in it. On the message thread. */
    Patch patchToKeep();
    /** Sets everything at once (undoable, without a click). */
    void loadPatch (const Patch&);
    /** Sets everything at once, as an edit of the patch that it was made from. */
    void restore (const EditedPatch&);
    /** patchToKeep(), and what it is an edit of. */
    EditedPatch editedPatch();

    /** Between two sounds: what follows until endMorph() is one step of undo. A morph is no other patch: what was begun
        goes on. @returns its number */
    std::uint32_t beginMorph (const EditedPatch& a, const EditedPatch& b);
    /** The number of the last morph, 0 when there was none, and whether it is under way. */
    std::uint32_t lastMorph() const noexcept { return morph.number; }
    bool isMorphing() const;
    /** @param x  0: a, 1: b; see morphed(). Everything follows while it plays: weights of one brain are written into
        it; another brain is built in the background where the middle is passed. */
    void morphTo (float x);
    void endMorph();
    /** Once the weights that a morph wrote are in place, they count as set instead of learned. A timer does it ten
       times a second. */
    void settleMorph();

    /** Takes the patch that patchToKeep() gave, and that has a name now, for the one that was loaded last. */
    void patchWasSaved (const Patch&);
    /** True when something was changed since the patch was loaded. */
    bool isEdited() const;

    /** The last thing that went wrong while loading or saving, in one line; empty when nothing did. */
    juce::String lastProblem() const;
    void reportProblem (const juce::String& line);

    /** Share of a block's time that the last blocks took, 0..1. */
    float load() const noexcept { return smoothedLoad.load (std::memory_order_relaxed); }

    /** The window's size as last left, or 0 x 0. Saved with the state. */
    juce::Point<int> editorSize() const noexcept { return { editorWidth.load(), editorHeight.load() }; }
    void setEditorSize (int width, int height) noexcept;

    // ---- for the host ---------------------------------------------------------------------------------------
    void prepareToPlay (double sampleRate, int samplesPerBlock) override;
    void releaseResources() override {}
    void reset() override;
    void processBlock (juce::AudioBuffer<float>&, juce::MidiBuffer&) override;
    void processBlockBypassed (juce::AudioBuffer<float>&, juce::MidiBuffer&) override;
    using juce::AudioProcessor::processBlock;
    using juce::AudioProcessor::processBlockBypassed;
    bool isBusesLayoutSupported (const BusesLayout&) const override;

    juce::AudioProcessorEditor* createEditor() override;
    bool hasEditor() const override { return true; }
    juce::AudioProcessorParameter* getBypassParameter() const override { return bypassParameter; }

    const juce::String getName() const override { return "Galvani"; }
    bool acceptsMidi() const override { return true; }
    bool producesMidi() const override { return true; }
    double getTailLengthSeconds() const override;

    // Presets are chosen in the window: some hosts set program 0 after loading a project, which would undo it.
    int getNumPrograms() override { return 1; }
    int getCurrentProgram() override { return 0; }
    void setCurrentProgram (int) override {}
    const juce::String getProgramName (int) override { return "Galvani"; }
    void changeProgramName (int, const juce::String&) override {}

    void getStateInformation (juce::MemoryBlock&) override;
    void setStateInformation (const void*, int) override;

private:
    void process (juce::AudioBuffer<float>&, juce::MidiBuffer&, bool bypassed) noexcept GALVANI_REALTIME;
    void gatherEvents (const juce::MidiBuffer&) noexcept;
    void sendNotes (juce::MidiBuffer&) noexcept;
    void takeHandsAndDream() noexcept;
    void tellWhatIsHeard() noexcept;
    Transport transportNow() const noexcept;
    ParameterValues parametersNow() const noexcept;
    void storeRouting (const ModulationRouting&) noexcept;
    void storeSilenced (const NeuronSet&) noexcept;
    void offerReader (DenseLayers<float>);
    void storeLessons (const Lessons&);
    void storeKeptDream (const DreamShape&);
    void storeTuning (const Tuning&);
    void storeScenes (const SceneSet&);
    void storeMidiMap (const MidiMap&);
    void copyStageToTree();
    void takeTuning() noexcept;
    enum class Build
    {
        now,  ///< before returning, so that a bounce right after loading plays it from its first block
        later ///< on a thread of its own
    };
    void applyPatch (const EditedPatch&, Build);
    void takePatch (const EditedPatch&, Build); ///< all of applyPatch() but the tree
    void keepTaste (Lessons&) const;
    void putInPlace (const Patch&);
    void followOrigin (const Patch&, bool isB);
    void moveWeights();
    void goBetween (const EditedPatch& now, const EditedPatch& wanted);
    void wantBrain (const BrainSpec&, const LearnedWeights&, Build);
    void brainArrived (BrainBuilder::Finished);
    void keepLearned();
    void copyPatchToTree (const EditedPatch&, juce::UndoManager*);

    void valueTreePropertyChanged (juce::ValueTree&, const juce::Identifier&) override;
    void handleAsyncUpdate() override;
    void timerCallback() override;

    juce::UndoManager undoManager;
    juce::AudioProcessorValueTreeState tree;
    juce::AudioProcessorParameter* bypassParameter = nullptr;
    Telemetry activityTelemetry;
    // Written by the message thread (or whichever thread a host restores a state from), read by the audio thread.
    std::array<std::atomic<float>*, numParameters> rawParameters {};
    SharedNumbers<ModulationRouting> routingNow;
    std::array<std::atomic<std::uint64_t>, NeuronSet::numWords> silencedWords {};
    SharedNumbers<HeldModulators> heldNow;
    SharedNumbers<DreamShape> dreamNow;
    SharedNumbers<NoteFrequencies> tuningNow;
    // Written by the audio thread, read by the message thread.
    LatestValue<Heard> heardNow;
    std::atomic<std::uint32_t> likes { 0 }, dislikes { 0 };
    std::atomic<std::uint32_t> patchesTaken { 0 };

    // What is neither parameter nor routing, and what was loaded last.
    mutable juce::CriticalSection patchLock;
    Patch loaded;
    juce::String problem;
    std::shared_ptr<const BrainLayout> layoutNow;
    std::uint32_t versionNow = 0;
    BrainSpec brainWanted;
    LearnedWeights learnedWanted;         ///< what it begins with
    bool brainIsInPlace = false;          ///< the engine has it, or has been offered it
    std::shared_ptr<WeightMirror> mirror; ///< of the brain in place: what it learns
    std::shared_ptr<const LearnedBlocks> blocksNow;
    bool treeFollows = false;         ///< the message thread's: the tree is told of a brain that is wanted already
    juce::CriticalSection engineLock; ///< held by whoever prepares the engine or offers it anything; taken first
    DenseLayers<float> readerWanted;  ///< none: the untrained one of the brain
    Lessons lessonsNow;
    DreamShape dreamInPatch;
    Tuning tuningInPatch;
    MorphState morph; ///< the message thread's
    SceneSet scenesNow;
    MidiMap midiMapNow;

    BrainBuilder builder;

    // The audio thread's.
    Engine engine;
    std::atomic<bool> prepared { false };
    std::array<StimulusEvent, 512> events {};
    size_t numEvents = 0;
    PerformanceQueue performance;
    NotesOut notesOut; ///< of the whole block
    std::atomic<bool> isPanicking { false };
    std::atomic<bool> notesMustEnd { false }; ///< what sent them has forgotten them
    StageMidi midiOnStage;
    SoundRecorder soundRecorder;
    FilmSound soundOfFilm;
    juce::AbstractFifo touchQueue { 256 };
    std::array<StimulusEvent, 256> touches {};

    std::unique_ptr<Workers> behind;
    std::unique_ptr<ActivityFeed> activityFeed;
    std::unique_ptr<Companion> companion;
    std::unique_ptr<StageHands> onStage;
    std::unique_ptr<Filmer> filming;

    std::atomic<float> smoothedLoad { 0.0f };
    std::atomic<int> editorWidth { 0 }, editorHeight { 0 };
};

} // namespace galvani
