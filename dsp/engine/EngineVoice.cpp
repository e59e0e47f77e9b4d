// The second half of a block: the voice from tick to tick, the mix, and what leaves.

#include "dsp/engine/EngineState.h"

#include "dsp/engine/ParameterMapping.h"
#include "dsp/engine/SourceValues.h"
#include "neural/random/RandomStream.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

/** A control tick as the voice sees it: the targets start towards where knobs and sources want them. */
void Engine::Impl::applyTick (const SourceValues& sources) noexcept
{
    matrix.update (sources);
    voice.setSettings (voiceSettingsOf (parameters, matrix));
    mix.setTarget (matrix.value (ParameterId::mix) * 0.01f);
    // Glides like the matrix's targets do.
    const auto outputWanted = parameters[ParameterId::output];
    outputDecibels = started ? outputDecibels + outputShare * (outputWanted - outputDecibels) : outputWanted;
    outputGain.setTarget (gainOfDecibels (outputDecibels));
}

/** The block in pieces, from one control tick to the next. */
void Engine::Impl::playVoice (int numSamples) noexcept
{
    const auto& block = *playing;
    int from = 0;
    size_t spike = 0;
    for (size_t tick = 0; tick <= numTicks; ++tick)
    {
        const auto to = tick < numTicks ? tickOffsets[tick] : numSamples;
        for (; spike < block.numSpikes && block.timed[spike].offset < to; ++spike)
        {
            const auto& timed = block.timed[spike];
            const auto group = static_cast<int> (brain().layout().group[static_cast<size_t> (timed.neuron)]);
            auto seed = static_cast<std::uint64_t> (block.spikes[spike].step) * 0x10001u
                        + static_cast<std::uint64_t> (timed.neuron);
            voice.spike (group, timed.offset - from, RandomStream::splitMix (seed), timed.loudness);
        }
        playPiece (from, to);
        from = to;
        if (tick == numTicks)
            break;
        const auto& now = ticks[tick];
        applyTick (sourceValuesOf (now));
        average.add (now.tick, now.features, now.modulators, matrix.positions(), now.bands);
    }
}

/** Voice and dry sound, mixed with equal power: what the brain plays is not in phase with what it hears. */
void Engine::Impl::playPiece (int from, int to) noexcept
{
    if (to <= from)
        return;
    const auto* left = input.left() + from;
    const auto* right = input.right() + from;
    auto* outLeft = wetLeft.data() + from;
    auto* outRight = wetRight.data() + from;
    voice.process (left, right, outLeft, outRight, to - from);
    for (int i = 0; i < to - from; ++i)
    {
        const auto angle = mix.next() * (0.5f * std::numbers::pi_v<float>);
        const auto gain = outputGain.next();
        const auto dry = std::cos (angle) * gain, wet = std::sin (angle) * gain;
        outLeft[i] = dry * left[i] + wet * outLeft[i];
        outRight[i] = dry * right[i] + wet * outRight[i];
    }
}

/** The guard, bypass, and the meters. */
void Engine::Impl::finish (std::span<const float* const> raw, std::span<float* const> output, int numSamples) noexcept
{
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
