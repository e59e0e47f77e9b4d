// Everything the engine holds; the stages of Engine::process are its functions.
#pragma once

#include "dsp/effects/OutputGuard.h"
#include "dsp/engine/DreamGlide.h"
#include "dsp/engine/Engine.h"
#include "dsp/engine/HeardAverage.h"
#include "dsp/engine/InputStage.h"
#include "dsp/engine/ModulatorHold.h"
#include "dsp/engine/ObjectExchange.h"
#include "dsp/engine/PlayingBrain.h"
#include "dsp/engine/ReadOut.h"
#include "dsp/engine/StageTimer.h"
#include "dsp/engine/StepClock.h"
#include "dsp/engine/StimulusMixer.h"
#include "dsp/engine/TriggerQueue.h"
#include "dsp/modulation/ModulationMatrix.h"
#include "dsp/modulation/SmoothSwitch.h"
#include "dsp/modulation/TickRamp.h"
#include "dsp/stimulus/Ear.h"
#include "dsp/stimulus/Electrode.h"
#include "dsp/synthesis/Voice.h"

#include <cstddef>

namespace galvani
{

struct Engine::Impl
{
    void prepare (const EngineSpec&);
    void reset() noexcept;

    // The stages, in the order of Engine::process.
    void takeOfferedBrain() noexcept;
    void takeControls() noexcept;
    void listTriggers (const BlockContext&, int numSamples) noexcept;
    void listStepEnds (int numSamples) noexcept;
    void runBrain() noexcept;
    void playVoice (int numSamples) noexcept;
    void finish (std::span<const float* const> raw, std::span<float* const> output, int numSamples) noexcept;

    // Their parts.
    void brainChanged() noexcept;
    void readBrain() noexcept;
    float stimulate (size_t s, std::int64_t step, int row) noexcept;
    void fireTriggers (std::int64_t sample, std::int64_t step) noexcept;
    Pulse pulseOf (const StimulusEvent&, std::int64_t step) const noexcept;
    void recordTick (std::int64_t step, int offset, const Ear::Levels&) noexcept;
    void applyTick (const SourceValues&) noexcept;
    void playPiece (int from, int to) noexcept;

    Brain& brain() noexcept { return *playing->brain; }
    const Brain& brain() const noexcept { return *playing->brain; }

    EngineSpec spec;
    int mostSteps = 0;
    StepClock clock;
    InputStage input;
    Ear ear;
    Electrode electrode;
    TriggerQueue triggers;
    StimulusMixer stimulus;
    std::unique_ptr<PlayingBrain> playing;
    ObjectExchange<PlayingBrain> exchange;
    ReadOut readOut;
    DreamGlide dream;
    ModulatorHold hold;
    Modulators modulators {}; ///< at the last control tick
    HeardAverage average;
    ModulationMatrix matrix;
    Voice voice;
    OutputGuard guard;
    TickRamp mix, outputGain;
    SmoothSwitch bypass;
    StageTimer timer;

    ParameterValues parameters = ParameterValues::defaults();
    NeuronSet silenced;
    bool fireWasOn = false, calmWasOn = false, likeWasOn = false, dislikeWasOn = false, started = false;
    Ratings ratings;
    float outputDecibels = 0.0f, outputShare = 1.0f;
    float electrodeLoudness = 0.0f, electrodeFall = 0.0f;
    OutputMeter meter;

    std::vector<int> stepEnds, tickOffsets;
    std::vector<Ear::Levels> levels;
    std::vector<TickRecord> ticks;
    size_t numTicks = 0;
    std::vector<float> wetLeft, wetRight;
};

} // namespace galvani
