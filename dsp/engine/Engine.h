// The engine: one block of sound through ear, brain and voice.
#pragma once

#include "dsp/engine/BlockActivity.h"
#include "dsp/engine/BlockContext.h"
#include "dsp/engine/DreamShape.h"
#include "dsp/engine/Heard.h"
#include "dsp/engine/HeldModulators.h"
#include "dsp/engine/OutputMeter.h"
#include "dsp/engine/Ratings.h"
#include "dsp/engine/Realtime.h"
#include "dsp/modulation/ModulationRouting.h"
#include "dsp/parameters/ParameterValues.h"
#include "dsp/stimulus/SoundData.h"
#include "neural/brain/LearnedWeights.h"
#include "neural/brain/NeuronSet.h"
#include "neural/dense/DenseLayer.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>

namespace galvani
{

class Brain;
struct LearnedBlocks;
class WeightMirror;
class WeightMorph;

struct EngineSpec
{
    double sampleRate = 48000.0;
    int maximumBlockSize = 512;
    BrainSpec brain;
    std::uint32_t brainVersion = 0; ///< what brainVersion() says while that brain plays
    SoundData demo;                 ///< what the Source "Demo sound" plays; may be empty
    LearnedWeights learned;         ///< what that brain has learned; none: its seed's weights
    DenseLayers<float> reader {};   ///< reads the brain's features into modulators; none: untrainedReader() of its seed
};

/** Seconds that each stage took in the last process(), when they are measured. */
struct StageTimes
{
    double ear = 0.0, brain = 0.0, dense = 0.0, voice = 0.0;
};

/** Output is a function of samples, steps and ticks alone: however blocks are split, it is bit-identical.

    Threads: prepare() and reset() while no sound runs; offerBrain(), offerWeightMorph(), offerReader() and
    collectGarbage() from one other thread at any time but while prepare() runs; readerVersion() from any; everything
   else from the audio thread. */
class Engine
{
public:
    Engine();
    ~Engine();

    /** Allocates all that process() needs, and builds the brain that the spec asks for. One of that spec and version
        which plays already is kept, and with it what it has learned meanwhile. The reader plays without a fade; what
        was offered and not taken is forgotten.
        @throws std::invalid_argument  when what is learned does not fit the brain, or the reader not its features and
        the modulators */
    void prepare (const EngineSpec&);

    /** Back to the state after prepare(): the same input gives the same output again. But what the brain has learned
        meanwhile is kept. */
    void reset() noexcept;

    /** Values for the next block, in their own units. Call once a block. */
    void setParameters (const ParameterValues&) noexcept GALVANI_REALTIME;

    /** Depths for the next block; smoothed, so it may change while it plays. */
    void setRouting (const ModulationRouting&) noexcept GALVANI_REALTIME;

    /** Pitches of the 128 MIDI notes in Hz, for the next block. */
    void setTuning (const std::array<float, 128>& noteHz) noexcept GALVANI_REALTIME;

    /** The neurons that are silenced in the next block, all others being awake. */
    void setSilenced (const NeuronSet&) noexcept GALVANI_REALTIME;

    /** The modulators that are held by hand in the next block. They glide there from what the dense network says, and
        back, within 60 ms each. */
    void setHeld (const HeldModulators&) noexcept GALVANI_REALTIME;

    /** What a dream changes from the next block on; it glides there within 200 ms. */
    void setDream (const DreamShape&) noexcept GALVANI_REALTIME;

    /** One block.
        @param input   channels x samples; one channel is heard by both ears; none is silence
        @param output  two channels; may be the input's
        @param numSamples  0..maximumBlockSize */
    void process (std::span<const float* const> input, std::span<float* const> output, int numSamples,
                  const BlockContext&) noexcept GALVANI_REALTIME;

    /** What happened in the last process(); valid until the next. */
    BlockActivity activity() const noexcept;
    OutputMeter meter() const noexcept;

    /** What the spikes play in the last process() for other instruments, in the order of their samples; the channel is
        that of notes_channel. Every note-on has its note-off in this or a later block. Valid until the next. */
    std::span<const PerformanceEvent> notesOut() const noexcept;

    /** The step of the brain's clock that the next sample belongs to, counted from the reset. */
    std::int64_t stepNow() const noexcept;

    /** That it was prepared with, Hz. */
    double sampleRate() const noexcept;

    /** Membrane potentials of all neurons now, mV. */
    std::span<const float> potentials() const noexcept;

    /** Positions, groups and signs of the neurons of the brain that plays. */
    const BrainLayout& layout() const noexcept;

    /** Where each modulation target stands now, normalised 0..1, knob and modulation together; what the notes of the
        keys have to themselves stands where the newest one has it. */
    std::span<const float> modulatedTargets() const noexcept;

    /** What was heard in the last second, up to now. Takes a fraction of a microsecond: not for every sample. */
    Heard heard() const noexcept;

    /** Likes and dislikes since construction, whichever way they came. */
    Ratings ratings() const noexcept;

    /** Seconds after which silence in has become silence out, at the present parameters. */
    double tailSeconds() const noexcept;

    /** Hands over a brain to be taken at the next block; the one it replaces is freed by collectGarbage().
        @returns where to read what it learns */
    std::shared_ptr<WeightMirror> offerBrain (std::unique_ptr<Brain>, std::uint32_t version);

    /** Hands over what is to move the learned weights of the brain of that version from now on, until another is
        handed over; nullptr: nothing. */
    void offerWeightMorph (std::shared_ptr<WeightMorph>, std::uint32_t brainVersion);

    /** Where to read what the brain that plays learns. While no sound runs. */
    std::shared_ptr<WeightMirror> weightMirror() const noexcept;

    /** Between which groups the plastic synapses of the brain that plays lie. While no sound runs. */
    std::shared_ptr<const LearnedBlocks> learnedBlocks() const noexcept;

    /** Hands over a network that is to read the brain: it fades in over 0.4 s, once a fade that goes on is over; one
        offered before and not begun is forgotten. Before the first block since a reset it plays at once. Allocates.
        @returns its version
        @throws std::invalid_argument  unless it takes numFeatures and gives numModulators, see ReadOut::check() */
    std::uint32_t offerReader (DenseLayers<float>);

    /** The version of the reader that plays or fades in. */
    std::uint32_t readerVersion() const noexcept;

    /** Frees what the audio thread has let go. */
    void collectGarbage();

    /** The version that the brain which plays was handed over with. */
    std::uint32_t brainVersion() const noexcept;

    /** Makes every neuron fire in the next step: for measuring the worst case. */
    void fireEveryNeuron() noexcept;

    /** Times the stages of each process(); off unless asked for. */
    void measureStages (bool shouldMeasure) noexcept;
    StageTimes stageTimes() const noexcept;

    int synapses() const noexcept;
    std::int64_t synapseBytes() const noexcept;

    struct Impl; ///< in EngineState.h, for the engine's own sources

private:
    std::unique_ptr<Impl> impl;
};

} // namespace galvani
