#include "dsp/engine/EngineState.h"

#include "dsp/engine/ParameterMapping.h"
#include "dsp/engine/SourceValues.h"
#include "neural/brain/UntrainedReader.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void Engine::Impl::prepare (const EngineSpec& newSpec)
{
    readOut.prepare (newSpec.reader.empty() ? untrainedReader (newSpec.brain.seed) : newSpec.reader);
    spec = newSpec;
    clock.prepare (spec.sampleRate);
    mostSteps = clock.mostStepsIn (spec.maximumBlockSize);
    input.prepare (spec.sampleRate, spec.maximumBlockSize, spec.demo);
    ear.prepare (spec.sampleRate, stepSeconds);
    stimulus.prepare (*std::max_element (std::begin (offeredBrainSizes), std::end (offeredBrainSizes)));
    exchange.clear();
    // One that goes on goes on while its brain does.
    morphExchange.collect();
    morphExchange.takeInto (weightMorph);
    if (playing != nullptr && brain().spec() == spec.brain && playing->version == spec.brainVersion)
        playing = std::make_unique<PlayingBrain> (std::move (playing->brain), std::move (playing->mirror), mostSteps,
                                                  spec.brainVersion);
    else
        playing = std::make_unique<PlayingBrain> (std::make_unique<Brain> (spec.brain, spec.learned), mostSteps,
                                                  spec.brainVersion);

    const auto samplesPerTick = static_cast<int> (std::ceil (spec.sampleRate * tickSeconds));
    matrix.prepare (tickSeconds);
    hands.prepare (spec.sampleRate);
    voice.prepare (spec.sampleRate, spec.maximumBlockSize, samplesPerTick);
    mono.prepare (spec.sampleRate);
    guard.prepare (spec.sampleRate, spec.maximumBlockSize);
    mix.prepare (samplesPerTick);
    outputGain.prepare (samplesPerTick);
    bypass.prepare (spec.sampleRate, 0.01);
    electrodeFall = static_cast<float> (std::exp (-stepSeconds / 0.12));

    stepEnds.reserve (static_cast<size_t> (mostSteps));
    levels.resize (static_cast<size_t> (mostSteps));
    ticks.resize (static_cast<size_t> (mostSteps / stepsPerTick + 2));
    wetLeft.assign (static_cast<size_t> (spec.maximumBlockSize), 0.0f);
    wetRight.assign (static_cast<size_t> (spec.maximumBlockSize), 0.0f);
    reset();
}

void Engine::Impl::reset() noexcept
{
    clock.reset();
    input.reset();
    inputLevel.reset();
    ear.reset();
    electrode.reset();
    triggers.reset();
    brain().reset();
    readOut.reset();
    dream.reset();
    hold.reset();
    hands.reset();
    average.reset();
    matrix.reset();
    voice.reset();
    mono.reset();
    notesOut.reset();
    guard.reset();
    mix.reset();
    outputGain.reset();
    bypass.reset();
    fireWasOn = calmWasOn = likeWasOn = dislikeWasOn = started = false;
    electrodeLoudness = 0.0f;
    meter = {};
    playing->numSpikes = numTicks = 0;
    brainChanged();
}

void Engine::Impl::brainChanged() noexcept
{
    stimulus.brainChanged();
    voice.setNeuronsPerGroup (brain().layout().size() / numGroups);
}

void Engine::Impl::takeOfferedBrain() noexcept
{
    if (exchange.takeInto (playing))
        brainChanged();
    morphExchange.takeInto (weightMorph);
}

/** Parameters that act at once; what is continuous waits for the next control tick. */
void Engine::Impl::takeControls() noexcept
{
    using Id = ParameterId;
    input.setDemo (parameters[Id::source] > 0.5f);
    matrix.setKnobs (parameters);
    moved = parameters;
    matrix.writeInto (moved);
    brain().silence (silenced);
    bypass.set (parameters[Id::bypass] > 0.5f);
    mono.setMono (parameters[Id::mono] > 0.5f);
    if (! started)
    {
        fireWasOn = parameters[Id::electrodeFire] > 0.5f; // a switch that was left on is not switched on
        calmWasOn = parameters[Id::calm] > 0.5f;
        likeWasOn = parameters[Id::like] > 0.5f;
        dislikeWasOn = parameters[Id::dislike] > 0.5f;
        moved = parameters;
        readBrain();
        applyTick (sourceValuesOf (modulators, brain().readings(), brain().monitor().groupRates(),
                                   hands.tick (moved, voice.newestNote(), beats, 0)),
                   0);
    }
    started = true;
    applyToBrain();
}

/** What reaches the brain of knobs and modulation. */
void Engine::Impl::applyToBrain() noexcept
{
    stimulus.setExcite (gainOfDecibels (moved[ParameterId::excite]));
    stimulus.setDoseLimit (moved[ParameterId::electrodeDoseLimit]);
    brain().setControls (brainControlsOf (moved));
}

} // namespace galvani
