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
void Engine::setRouting (const ModulationRouting& routing) noexcept GALVANI_REALTIME
{
    impl->matrix.setRouting (routing);
}
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
    engine.takeControls();

    // Ear: sound to levels, a set for each step that ends in this block.
    const auto hearing = timer.now();
    engine.input.process (input, numSamples);
    engine.listTriggers (context, numSamples);
    engine.listStepEnds (numSamples);
    engine.ear.process (engine.input.left(), engine.input.right(), numSamples, engine.stepEnds, engine.levels);
    timer.add (&StageTimes::ear, hearing);

    // Brain: levels and pulses to spikes; modulators at each control tick.
    const auto thinking = timer.now();
    engine.runBrain();
    timer.add (&StageTimes::brain, thinking);

    // Voice: spikes and modulators to sound, from tick to tick; then what leaves the engine.
    const auto playing = timer.now();
    engine.playVoice (numSamples);
    engine.finish (input, output, numSamples);
    timer.add (&StageTimes::voice, playing);

    engine.clock.advance (numSamples);
}

BlockActivity Engine::activity() const noexcept
{
    return { { impl->playing->spikes.data(), impl->playing->numSpikes }, { impl->ticks.data(), impl->numTicks } };
}

Heard Engine::heard() const noexcept { return impl->average.now(); }
Ratings Engine::ratings() const noexcept { return impl->ratings; }
OutputMeter Engine::meter() const noexcept { return impl->meter; }
std::span<const float> Engine::potentials() const noexcept { return impl->brain().potentials(); }
const BrainLayout& Engine::layout() const noexcept { return impl->brain().layout(); }
std::span<const float> Engine::modulatedTargets() const noexcept { return impl->matrix.positions(); }
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

std::shared_ptr<WeightMirror> Engine::weightMirror() const noexcept { return impl->playing->mirror; }

std::uint32_t Engine::offerReader (DenseLayers<float> layers) { return impl->readOut.offer (std::move (layers)); }
std::uint32_t Engine::readerVersion() const noexcept { return impl->readOut.version(); }

void Engine::collectGarbage()
{
    impl->exchange.collect();
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
