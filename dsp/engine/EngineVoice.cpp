// The second half of a block: the voice from tick to tick, the mix, and what leaves.

#include "dsp/engine/EngineState.h"

#include "dsp/engine/KeyMapping.h"
#include "dsp/engine/ParameterMapping.h"
#include "neural/random/RandomStream.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

/** A control tick as the voice sees it: the targets start towards where knobs and sources want them.
    @param offset  of the next sample in the block */
void Engine::Impl::applyTick (const SourceValues& sources, int offset) noexcept
{
    matrix.update (sources, isPerNote);
    matrix.writeInto (moved);
    voice.setTransport (beats.at (offset), beats.isRunning ? beats.beatsPerMinute : 0.0);
    voice.setLfo (sources[static_cast<size_t> (firstHandSource) + static_cast<size_t> (HandSource::lfo)]);
    voice.setSettings (voiceSettingsOf (moved, matrix.positions(), beats.beatsPerMinute));
    if (! notesGoTo (NotesTo::midi, moved))
        notesOut.endAll();
    notesOut.setChannel (static_cast<int> (moved[ParameterId::notesChannel]));
    showTargets();
    mix.setTarget (moved[ParameterId::mix] * 0.01f);
    outputGain.setTarget (gainOfDecibels (moved[ParameterId::output]));
}

/** A piece of the block: voice and dry sound, mixed with equal power, since what the brain plays is not in phase with
    what it hears. */
void Engine::Impl::playVoice (int from, int to) noexcept
{
    if (to <= from)
        return;
    const auto playingVoice = timer.now();
    const auto& block = *playing;
    voice.beginPiece (gesturesOf (from, to));
    for (; numPlayed < block.numSpikes && block.timed[numPlayed].offset < to; ++numPlayed)
    {
        const auto& timed = block.timed[numPlayed];
        const auto group = static_cast<int> (brain().layout().group[static_cast<size_t> (timed.neuron)]);
        auto seed = static_cast<std::uint64_t> (block.spikes[numPlayed].step) * 0x10001u
                    + static_cast<std::uint64_t> (timed.neuron);
        voice.spike (group, timed.offset - from, RandomStream::splitMix (seed), timed.loudness);
    }
    const auto* left = input.left() + from;
    const auto* right = input.right() + from;
    auto* outLeft = wetLeft.data() + from;
    auto* outRight = wetRight.data() + from;
    hands.hear (left, right, to - from);
    inputLevel.hear (left, right, to - from);
    voice.process (left, right, outLeft, outRight, to - from);
    if (notesGoTo (NotesTo::midi, moved))
        notesOut.add (voice.spikeNotes(), from);
    voice.endPiece(); // what a tick lets go belongs to the next
    for (int i = 0; i < to - from; ++i)
    {
        const auto angle = mix.next() * (0.5f * std::numbers::pi_v<float>);
        const auto gain = outputGain.next();
        const auto dry = std::cos (angle) * gain, wet = std::sin (angle) * gain;
        outLeft[i] = dry * left[i] + wet * outLeft[i];
        outRight[i] = dry * right[i] + wet * outRight[i];
    }
    timer.add (&StageTimes::voice, playingVoice);
}

/** What the player does in a piece, its samples counted from the piece's first; of a flood as much as there is room
    for, the rest in the next piece. */
std::span<const PerformanceEvent> Engine::Impl::gesturesOf (int from, int to) noexcept
{
    size_t number = 0;
    for (; number < gestures.size() && number < performance.size() && performance[number].sampleOffset < to; ++number)
    {
        gestures[number] = performance[number];
        gestures[number].sampleOffset = std::max (0, performance[number].sampleOffset - from);
        if (gestures[number].kind == PerformanceEvent::Kind::wheel)
            hands.setWheel (gestures[number].value);
    }
    performance = performance.subspan (number);
    return std::span (gestures).first (number);
}

void Engine::Impl::setRouting (const ModulationRouting& routing) noexcept
{
    if (routing == matrix.routingNow())
        return;
    matrix.setRouting (routing);
    numNoteRoutes = 0;
    for (const auto& route : routing.routes())
        if (const auto ofNotes = noteRouteOf (route))
            noteRoutes[numNoteRoutes++] = *ofNotes;
    voice.setNoteRoutes (std::span (noteRoutes).first (numNoteRoutes), keyUnitsOf);
}

/** Where the targets stand, to be drawn. */
void Engine::Impl::showTargets() noexcept
{
    shownTargets = matrix.positions();
    if (numNoteRoutes == 0)
        return;
    const auto note = voice.newestNote();
    for (const auto& route : matrix.routingNow().routes())
        if (const auto ofNotes = noteRouteOf (route))
        {
            const auto shape = bent (ofNotes->curve, note[ofNotes->source]);
            auto& shown = shownTargets[static_cast<size_t> (route.target)];
            shown = std::clamp (shown + ofNotes->depth * (isBipolar (ofNotes->source) ? 2.0f * shape - 1.0f : shape),
                                0.0f, 1.0f);
        }
}

/** The guard, bypass, and the meters. */
void Engine::Impl::finish (std::span<const float* const> raw, std::span<float* const> output, int numSamples) noexcept
{
    mono.process (wetLeft.data(), wetRight.data(), numSamples);
    guard.process (wetLeft.data(), wetRight.data(), numSamples);

    const auto* rawLeft = raw.empty() ? nullptr : raw[0];
    const auto* rawRight = raw.size() > 1 ? raw[1] : rawLeft;
    auto squares = 0.0f, peak = 0.0f;
    for (int i = 0; i < numSamples; ++i)
    {
        const auto n = static_cast<size_t> (i);
        // Read before written: output may be the input's own memory.
        const auto dryLeft = rawLeft != nullptr && std::isfinite (rawLeft[i]) ? rawLeft[i] : 0.0f;
        const auto dryRight = rawRight != nullptr && std::isfinite (rawRight[i]) ? rawRight[i] : 0.0f;
        const auto through = bypass.next();
        // Written out, since left + 1 (dry - left) would not be dry to the last bit.
        const auto left = through == 1.0f ? dryLeft : wetLeft[n] + through * (dryLeft - wetLeft[n]);
        const auto right = through == 1.0f ? dryRight : wetRight[n] + through * (dryRight - wetRight[n]);
        output[0][i] = left;
        output[1][i] = right;
        squares += 0.5f * (left * left + right * right);
        peak = std::max ({ peak, std::abs (left), std::abs (right) });
    }
    meter.peak = peak;
    meter.meanSquare = numSamples > 0 ? squares / static_cast<float> (numSamples) : 0.0f;
    meter.limiterReduction = guard.reductionDecibels();
}

} // namespace galvani
