// The first half of a block: triggers, steps, spikes and control ticks.

#include "dsp/engine/EngineState.h"

#include "dsp/engine/ParameterMapping.h"
#include "dsp/engine/SourceValues.h"
#include "dsp/stimulus/BeatClock.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace galvani
{

/** What comes from outside: events, the parameters that are pressed like buttons, and the beats of the transport. */
void Engine::Impl::listTriggers (const BlockContext& context, int numSamples) noexcept
{
    const auto blockStart = clock.samplesDone();
    const auto add = [&] (const StimulusEvent& event, std::int64_t sample)
    {
        // Counted here, since a rating is one even where there is no room for it among the triggers.
        ratings.likes += event.kind == StimulusEvent::Kind::like ? 1u : 0u;
        ratings.dislikes += event.kind == StimulusEvent::Kind::dislike ? 1u : 0u;
        triggers.add (event, sample);
    };
    const auto notesFire = parameters[ParameterId::electrodeNotes] > 0.5f;
    for (const auto& event : context.events)
        if (notesFire || event.kind != StimulusEvent::Kind::note)
            add (event, blockStart + std::clamp (event.sampleOffset, 0, std::max (0, numSamples - 1)));

    const auto follow = [&] (ParameterId id, bool& wasOn, StimulusEvent::Kind kind)
    {
        const auto isOn = parameters[id] > 0.5f;
        if (isOn && ! wasOn)
            add ({ kind }, blockStart);
        wasOn = isOn;
    };
    follow (ParameterId::electrodeFire, fireWasOn, StimulusEvent::Kind::fire);
    follow (ParameterId::calm, calmWasOn, StimulusEvent::Kind::calm);
    follow (ParameterId::like, likeWasOn, StimulusEvent::Kind::like);
    follow (ParameterId::dislike, dislikeWasOn, StimulusEvent::Kind::dislike);

    const auto length = quarterNotesOfSync (parameters[ParameterId::electrodeSync]);
    if (length <= 0.0 || ! beats.isRunning)
        return;
    BeatClock clockOfBeats (beats.quarterNotes, beats.perSample, length);
    while (const auto offset = clockOfBeats.next (numSamples))
        triggers.add ({}, blockStart + *offset);
}

void Engine::Impl::listStepEnds (int numSamples) noexcept
{
    stepEnds.clear();
    for (int i = 0; i < numSamples; ++i)
        for (auto ends = clock.stepsEndingAt (i); ends > 0; --ends)
            stepEnds.push_back (i);
}

/** Brain and voice in turns, from one control tick to the next: what the brain did sounds, and what sounds and what
    hands do moves the brain from the next tick on. */
void Engine::Impl::run (int numSamples) noexcept
{
    auto& block = *playing;
    block.numSpikes = numTicks = numPlayed = 0;
    auto step = clock.stepOf (clock.samplesDone());
    auto played = 0;
    for (size_t s = 0; s < stepEnds.size();)
    {
        const auto thinking = timer.now();
        // As many steps at a time as lie in the block and before the next tick.
        const auto untilTick = stepsPerTick - static_cast<int> (step % stepsPerTick);
        const auto steps = std::min ({ static_cast<int> (stepEnds.size() - s), untilTick, brain().stepsToTick() });
        std::array<float, stepsPerTick> loudness {};
        for (int row = 0; row < steps; ++row)
            loudness[static_cast<size_t> (row)] = stimulate (s + static_cast<size_t> (row), step + row, row);
        const auto brainStep = brain().stepsDone();
        block.add (brain().advance (steps), brainStep, step, stepEnds.data() + s, loudness.data());
        timer.add (&StageTimes::brain, thinking);

        s += static_cast<size_t> (steps);
        step += steps;
        if (step % stepsPerTick != 0)
            continue;
        const auto offset = stepEnds[s - 1];
        playVoice (played, offset);
        played = offset;
        endTick (step - 1, offset, levels[s - 1]);
    }
    playVoice (played, numSamples);
    // An empty block has gestures, too.
    for (const auto& gesture : gesturesOf (numSamples, std::numeric_limits<int>::max()))
        voice.handle (gesture);
}

/** A control tick: the brain is read, and what moves parameters moves them. */
void Engine::Impl::endTick (std::int64_t step, int offset, const Ear::Levels& ears) noexcept
{
    const auto thinking = timer.now();
    brain().tick();
    readBrain();
    const auto morphs = weightMorph != nullptr && weightMorph->brainVersion == playing->version
                        && weightMorph->morph != nullptr && weightMorph->morph->writeTurn (brain());
    playing->mirrorWeights (morphs);
    timer.add (&StageTimes::dense, thinking);
    stimulus.tick();
    recordTick (step, offset, ears);
    timer.add (&StageTimes::brain, thinking);

    const auto moving = timer.now();
    const auto& now = ticks[numTicks - 1];
    applyTick (sourceValuesOf (now), offset);
    average.add (now.tick, now.features, now.modulators, std::span (matrix.positions()).first<numTaughtTargets>(),
                 now.bands);
    timer.add (&StageTimes::voice, moving);
    applyToBrain();
}

/** The dense network's turn: modulators as they are heard. What a dream asks of the stimulus holds from the next step
    on. */
void Engine::Impl::readBrain() noexcept
{
    if (dream.tick())
        stimulus.setDream (dream.now());
    modulators = readOut.read (brain().features());
    for (size_t m = 0; m < modulators.size(); ++m)
        modulators[m] = std::clamp (modulators[m] + dream.now().modulatorOffset[m], 0.0f, 1.0f);
    hold.apply (modulators);
}

/** Writes the currents of the block's step s into a row of the brain's stimulus. @returns how loud its spikes are */
float Engine::Impl::stimulate (size_t s, std::int64_t step, int row) noexcept
{
    const auto offset = stepEnds[s];
    fireTriggers (clock.samplesDone() + offset, step);
    stimulus.mix (brain(), levels[s], electrode, step, row);
    electrodeLoudness = std::max (electrodeLoudness * electrodeFall, std::min (1.0f, electrode.strongest() / 1000.0f));
    return std::max (input.loudness()[offset], electrodeLoudness);
}

/** Lets the triggers that lie at or before a sample fire from this step on. */
void Engine::Impl::fireTriggers (std::int64_t sample, std::int64_t step) noexcept
{
    while (const auto trigger = triggers.takeUntil (sample))
        if (trigger->event.kind == StimulusEvent::Kind::silence)
            electrode.silence();
        else if (trigger->event.kind == StimulusEvent::Kind::calm)
            brain().calm();
        else if (trigger->event.kind == StimulusEvent::Kind::like)
            brain().reward (likeReward);
        else if (trigger->event.kind == StimulusEvent::Kind::dislike)
            brain().reward (dislikeReward);
        else
            electrode.add (pulseOf (trigger->event, step));
}

Pulse Engine::Impl::pulseOf (const StimulusEvent& event, std::int64_t step) const noexcept
{
    auto pulse = pulseFiredAt (step, moved);
    pulse.amplitude_pA *= event.velocity;
    pulse.index = event.index;
    if (event.kind == StimulusEvent::Kind::group)
        pulse.target = Pulse::Target::group;
    if (event.kind == StimulusEvent::Kind::neuron)
        pulse.target = Pulse::Target::neuron;
    if (pulse.target != Pulse::Target::place)
        return pulse;
    if (event.kind == StimulusEvent::Kind::touch)
    {
        pulse.x = event.x;
        pulse.y = event.y;
        return pulse;
    }
    const auto frequency =
        event.kind == StimulusEvent::Kind::note ? event.frequency : moved[ParameterId::electrodePlace];
    pulse.x = hemisphereCentre;
    pulse.y = StimulusMixer::heightOf (brain().layout(), ear.nearestBand (static_cast<double> (frequency)));
    pulse.mirrored = true;
    return pulse;
}

void Engine::Impl::recordTick (std::int64_t step, int offset, const Ear::Levels& ears) noexcept
{
    const auto& monitor = brain().monitor();
    auto& record = ticks[numTicks];
    record.tick = step / stepsPerTick;
    record.readings = brain().readings();
    std::copy (brain().features().begin(), brain().features().end(), record.features.begin());
    record.modulators = modulators;
    record.hands = hands.tick (moved, voice.newestNote(), beats, offset);
    std::copy (monitor.groupRates().begin(), monitor.groupRates().end(), record.groupRate.begin());
    std::copy (monitor.lastCounts().begin(), monitor.lastCounts().end(), record.spikeCount.begin());
    brain().groupPotentials (record.groupPotential);
    record.bands = ears;
    record.dose = stimulus.dose().greatest();
    record.doseIsHeld = stimulus.dose().isHolding();
    record.calm_pA = brain().calmCurrent();
    record.droppedStimuli = electrode.dropped() + triggers.dropped();
    record.input = inputLevel.take();
    ++numTicks;
}

} // namespace galvani
