// Everything the engine holds; the stages of Engine::process are its functions.
#pragma once

#include "dsp/effects/MonoCheck.h"
#include "dsp/effects/OutputGuard.h"
#include "dsp/engine/BeatPosition.h"
#include "dsp/engine/DreamGlide.h"
#include "dsp/engine/Engine.h"
#include "dsp/engine/HandSources.h"
#include "dsp/engine/HeardAverage.h"
#include "dsp/engine/InputLevel.h"
#include "dsp/engine/InputStage.h"
#include "dsp/engine/ModulatorHold.h"
#include "dsp/engine/NotesOut.h"
#include "dsp/engine/ObjectExchange.h"
#include "dsp/engine/PlayingBrain.h"
#include "dsp/engine/ReadOut.h"
#include "dsp/engine/StageTimer.h"
#include "dsp/engine/StepClock.h"
#include "dsp/engine/StimulusMixer.h"
#include "dsp/engine/TriggerQueue.h"
#include "dsp/engine/WeightMorph.h"
#include "dsp/modulation/ModulationMatrix.h"
#include "dsp/modulation/SmoothSwitch.h"
#include "dsp/modulation/TickRamp.h"
#include "dsp/performance/PerformanceQueue.h"
#include "dsp/stimulus/Ear.h"
#include "dsp/stimulus/Electrode.h"
#include "dsp/synthesis/Voice.h"
#include "dsp/synthesis/keys/NoteRoute.h"

#include <array>
#include <cstddef>
#include <span>

namespace galvani
{

struct Engine::Impl
{
    void prepare (const EngineSpec&);
    void reset() noexcept;
    void setRouting (const ModulationRouting&) noexcept;

    // The stages, in the order of Engine::process.
    void takeOfferedBrain() noexcept;
    void takeControls() noexcept;
    void listTriggers (const BlockContext&, int numSamples) noexcept;
    void listStepEnds (int numSamples) noexcept;
    void run (int numSamples) noexcept;
    void finish (std::span<const float* const> raw, std::span<float* const> output, int numSamples) noexcept;

    // Their parts.
    void brainChanged() noexcept;
    void readBrain() noexcept;
    float stimulate (size_t s, std::int64_t step, int row) noexcept;
    void fireTriggers (std::int64_t sample, std::int64_t step) noexcept;
    Pulse pulseOf (const StimulusEvent&, std::int64_t step) const noexcept;
    void recordTick (std::int64_t step, int offset, const Ear::Levels&) noexcept;
    void endTick (std::int64_t step, int offset, const Ear::Levels&) noexcept;
    void applyTick (const SourceValues&, int offset) noexcept;
    void applyToBrain() noexcept;
    void playVoice (int from, int to) noexcept;
    std::span<const PerformanceEvent> gesturesOf (int from, int to) noexcept;
    void showTargets() noexcept;

    struct HandedMorph
    {
        std::shared_ptr<WeightMorph> morph;
        std::uint32_t brainVersion;
    };

    Brain& brain() noexcept { return *playing->brain; }
    const Brain& brain() const noexcept { return *playing->brain; }

    EngineSpec spec;
    int mostSteps = 0;
    StepClock clock;
    InputStage input;
    InputLevel inputLevel;
    Ear ear;
    Electrode electrode;
    TriggerQueue triggers;
    StimulusMixer stimulus;
    std::unique_ptr<PlayingBrain> playing;
    ObjectExchange<PlayingBrain> exchange;
    std::unique_ptr<HandedMorph> weightMorph; ///< nullptr: nobody has asked for one
    ObjectExchange<HandedMorph> morphExchange;
    ReadOut readOut;
    DreamGlide dream;
    ModulatorHold hold;
    Modulators modulators {}; ///< at the last control tick
    HeardAverage average;
    BeatPosition beats; ///< of the block
    HandSources hands;
    ModulationMatrix matrix;
    std::array<NoteRoute, maximumNoteRoutes> noteRoutes {};
    size_t numNoteRoutes = 0;
    ModulationMatrix::Targets shownTargets {};
    Voice voice;
    MonoCheck mono;
    NotesOut notesOut;
    std::span<const PerformanceEvent> performance; ///< of the block, what the voice has not had yet
    std::array<PerformanceEvent, PerformanceQueue::capacity> gestures {}; ///< of a piece, its samples from its first
    OutputGuard guard;
    TickRamp mix, outputGain;
    SmoothSwitch bypass;
    StageTimer timer;

    ParameterValues parameters = ParameterValues::defaults(); ///< as the knobs stand
    ParameterValues moved = ParameterValues::defaults();      ///< knobs and modulation together, since the last tick
    NeuronSet silenced;
    bool fireWasOn = false, calmWasOn = false, likeWasOn = false, dislikeWasOn = false, started = false;
    Ratings ratings;
    float electrodeLoudness = 0.0f, electrodeFall = 0.0f;
    OutputMeter meter;

    std::vector<int> stepEnds;
    std::vector<Ear::Levels> levels;
    std::vector<TickRecord> ticks;
    size_t numTicks = 0, numPlayed = 0; ///< numPlayed: spikes of the block that the voice has had
    std::vector<float> wetLeft, wetRight;
};

} // namespace galvani
