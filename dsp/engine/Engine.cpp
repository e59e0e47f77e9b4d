#include "dsp/engine/Engine.h"

#include "dsp/engine/EngineState.h"
#include "dsp/engine/ParameterMapping.h"
#include "neural/brain/Brain.h"

#include <juce_audio_basics/juce_audio_basics.h>

namespace galvani
{

Engine::Engine() : impl (std::make_unique<Impl>()) {}
Engine::~Engine() = default;

void Engine::prepare (const EngineSpec& spec) { impl->prepare (spec); }
void Engine::reset() noexcept { impl->reset(); }
void Engine::setParameters (const ParameterValues& values) noexcept GALVANI_REALTIME { impl->parameters = values; }
void Engine::setRouting (const ModulationRouting& routing) noexcept GALVANI_REALTIME { impl->setRouting (routing); }
void Engine::setTuning (const std::array<float, 128>& hz) noexcept GALVANI_REALTIME { impl->voice.setTuning (hz); }
void Engine::setSilenced (const NeuronSet& neurons) noexcept GALVANI_REALTIME { impl->silenced = neurons; }
void Engine::setHeld (const HeldModulators& held) noexcept GALVANI_REALTIME { impl->hold.set (held); }
void Engine::setDream (const DreamShape& shape) noexcept GALVANI_REALTIME { impl->dream.set (shape); }

void Engine::process (std::span<const float* const> input, std::span<float* const> output, int numSamples,
                      const BlockContext& context) noexcept GALVANI_REALTIME
{
    const juce::ScopedNoDenormals noDenormals;
    auto& engine = *impl;
    auto& timer = engine.timer;
    timer.start();
    engine.takeOfferedBrain();
    engine.beats = { context.transport, engine.clock.samplesDone(), engine.spec.sampleRate };
    engine.performance = context.performance;
    engine.notesOut.beginBlock();
    engine.takeControls();

    // Ear: sound to levels, a set for each step that ends in this block.
    const auto hearing = timer.now();
    engine.input.process (input, numSamples);
    engine.listTriggers (context, numSamples);
    engine.listStepEnds (numSamples);
    engine.ear.process (engine.input.left(), engine.input.right(), numSamples, engine.stepEnds, engine.levels);
    timer.add (&StageTimes::ear, hearing);

    // Brain and voice, from one control tick to the next: levels and pulses to spikes, spikes and modulators to sound.
    engine.run (numSamples);

    const auto leaving = timer.now();
    engine.finish (input, output, numSamples);
    timer.add (&StageTimes::voice, leaving);

    engine.clock.advance (numSamples);
}

BlockActivity Engine::activity() const noexcept
{
    return { { impl->playing->spikes.data(), impl->playing->numSpikes }, { impl->ticks.data(), impl->numTicks } };
}

Heard Engine::heard() const noexcept { return impl->average.now(); }
Ratings Engine::ratings() const noexcept { return impl->ratings; }
std::int64_t Engine::stepNow() const noexcept { return impl->clock.stepOf (impl->clock.samplesDone()); }
double Engine::sampleRate() const noexcept { return impl->spec.sampleRate; }
OutputMeter Engine::meter() const noexcept { return impl->meter; }
std::span<const float> Engine::potentials() const noexcept { return impl->brain().potentials(); }
std::span<const PerformanceEvent> Engine::notesOut() const noexcept { return impl->notesOut.events(); }
const BrainLayout& Engine::layout() const noexcept { return impl->brain().layout(); }
std::span<const float> Engine::modulatedTargets() const noexcept { return impl->shownTargets; }
std::uint32_t Engine::brainVersion() const noexcept { return impl->playing->version; }
int Engine::synapses() const noexcept { return impl->brain().synapses(); }
std::int64_t Engine::synapseBytes() const noexcept { return impl->brain().synapseBytes(); }

double Engine::tailSeconds() const noexcept { return tailSecondsOf (impl->parameters, impl->matrix.routingNow()); }

std::shared_ptr<WeightMirror> Engine::offerBrain (std::unique_ptr<Brain> brain, std::uint32_t version)
{
    auto offered = std::make_unique<PlayingBrain> (std::move (brain), impl->mostSteps, version);
    auto mirror = offered->mirror;
    impl->exchange.offer (std::move (offered));
    return mirror;
}

void Engine::offerWeightMorph (std::shared_ptr<WeightMorph> morph, std::uint32_t brainVersion)
{
    impl->morphExchange.offer (
        std::make_unique<Impl::HandedMorph> (Impl::HandedMorph { std::move (morph), brainVersion }));
}

std::shared_ptr<WeightMirror> Engine::weightMirror() const noexcept { return impl->playing->mirror; }

std::shared_ptr<const LearnedBlocks> Engine::learnedBlocks() const noexcept { return impl->brain().learnedBlocks(); }

std::uint32_t Engine::offerReader (DenseLayers<float> layers) { return impl->readOut.offer (std::move (layers)); }
std::uint32_t Engine::readerVersion() const noexcept { return impl->readOut.version(); }

void Engine::collectGarbage()
{
    impl->exchange.collect();
    impl->morphExchange.collect();
    impl->readOut.collectGarbage();
}

void Engine::fireEveryNeuron() noexcept { impl->brain().fireEveryNeuron(); }
void Engine::measureStages (bool shouldMeasure) noexcept { impl->timer.switchOn (shouldMeasure); }

StageTimes Engine::stageTimes() const noexcept
{
    // The dense network runs within the brain's steps.
    auto times = impl->timer.result();
    times.brain -= times.dense;
    return times;
}

} // namespace galvani
