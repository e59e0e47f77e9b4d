#include "dsp/synthesis/Voice.h"

#include "dsp/synthesis/Scale.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double captureSeconds = 4.0;
constexpr float longestStraySeconds = 1.5f;

/** A number in 0..1 from one of the chance's four 16-bit words. */
float chanceWord (std::uint64_t chance, int word) noexcept
{
    return static_cast<float> ((chance >> (16 * word)) & 0xffffu) * (1.0f / 65536.0f);
}

/** Intervals that groups stray to, from the lowest to the highest: they stay in tune with what is heard. */
constexpr std::array<float, 7> strayIntervals { -12.0f, -7.0f, -5.0f, 0.0f, 5.0f, 7.0f, 12.0f };

} // namespace

void Voice::prepare (double sampleRate, int maximumBlockSize, int samplesPerTick)
{
    capture.prepare (sampleRate, captureSeconds);
    grains.prepare (sampleRate, maximumBlockSize);
    resonators.prepare (sampleRate, maximumBlockSize);
    drive.prepare (sampleRate, maximumBlockSize);
    filter.prepare (sampleRate, maximumBlockSize);
    echo.prepare (sampleRate, maximumBlockSize);
    bloom.prepare (sampleRate, maximumBlockSize);
    for (auto* ramp :
         { &grainGain, &bodyGain, &driveDecibels, &cutoff, &resonance, &echoTime, &echoFeedback, &echoLevel, &width })
        ramp->prepare (samplesPerTick);
    for (auto* buffer : { &bodyLeft, &bodyRight, &control1, &control2, &control3 })
        buffer->assign (static_cast<size_t> (maximumBlockSize), 0.0f);
    reset();
}

void Voice::reset() noexcept
{
    capture.reset();
    grains.reset();
    resonators.reset();
    drive.reset();
    filter.reset();
    echo.reset();
    bloom.reset();
    for (auto* ramp :
         { &grainGain, &bodyGain, &driveDecibels, &cutoff, &resonance, &echoTime, &echoFeedback, &echoLevel, &width })
        ramp->reset();
    saved.fill (0.0f);
    tunedScale = -1;
}

void Voice::setNeuronsPerGroup (int neurons) noexcept
{
    spikeShare = 32.0f / static_cast<float> (std::max (1, neurons));
}

void Voice::setSettings (const VoiceSettings& wanted) noexcept
{
    settings = wanted;
    if (wanted.bodyScale != tunedScale || wanted.bodyRoot != tunedRoot)
        retune();
    resonators.setDecay (wanted.bodyDecay);
    // A mode that rings longer adds up more strikes: by the root of its time.
    strikeGain = 0.16f / std::sqrt (std::max (wanted.bodyDecay, 0.05f));
    resonators.setBright (wanted.bodyBright);
    filter.setType (static_cast<ToneFilter::Type> (wanted.filterType));
    bloom.setAmount (wanted.bloom);
    grainGain.setTarget (wanted.grainGain);
    bodyGain.setTarget (wanted.bodyGain);
    driveDecibels.setTarget (wanted.bodyDrive);
    cutoff.setTarget (wanted.filterCutoff);
    resonance.setTarget (wanted.filterResonance);
    echoTime.setTarget (wanted.echoTime);
    echoFeedback.setTarget (wanted.echoFeedback);
    echoLevel.setTarget (wanted.echoLevel);
    width.setTarget (wanted.width);
}

void Voice::retune() noexcept
{
    tunedScale = settings.bodyScale;
    tunedRoot = settings.bodyRoot;
    // The hemispheres take turns on the way up the scale: neighbours in pitch sound from opposite sides.
    std::array<float, ResonatorBank::numModes> ascending, frequencies;
    scaleFrequencies (tunedScale, tunedRoot, ascending);
    for (size_t i = 0; i < groupsPerSide; ++i)
    {
        frequencies[i] = ascending[2 * i];
        frequencies[groupsPerSide + i] = ascending[2 * i + 1];
    }
    resonators.setTuning (frequencies);
}

void Voice::spike (int group, int sampleOffset, std::uint64_t chance, float loudness) noexcept
{
    resonators.strike (group, sampleOffset, strikeGain * (0.5f + chanceWord (chance, 3)) * loudness * spikeShare);

    auto& way = saved[static_cast<size_t> (group)];
    way += settings.grainDensity * settings.grainDensity * 0.06f * spikeShare;
    if (way >= 1.0f)
    {
        way -= 1.0f;
        startGrain (group, sampleOffset, chance);
    }
}

void Voice::startGrain (int group, int sampleOffset, std::uint64_t chance) noexcept
{
    const auto scatter = settings.grainScatter;
    const auto place = static_cast<float> (group % groupsPerSide) / (groupsPerSide - 1) * 2.0f - 1.0f; // -1 low, 1 high
    const auto side = group < groupsPerSide ? -1.0f : 1.0f;

    const auto interval = strayIntervals[static_cast<size_t> (std::lround (3.0f + 3.0f * place * scatter))];
    const auto detune = (chanceWord (chance, 0) - 0.5f) * 0.3f * scatter;
    const auto pan = side * (0.35f + 0.6f * scatter * chanceWord (chance, 1));
    const auto delay = 0.002f + longestStraySeconds * scatter * scatter * chanceWord (chance, 2);
    // Grains that sound together add up like noise does: by the root of their number.
    const auto level = 1.0f / std::sqrt (1.0f + 0.35f * static_cast<float> (grains.activeAt (sampleOffset)));
    grains.start ({ sampleOffset, delay, settings.grainSize,
                    std::exp2 ((settings.grainPitch + interval + detune) / 12.0f), pan, level });
}

void Voice::process (const float* left, const float* right, float* wetLeft, float* wetRight, int numSamples) noexcept
{
    const auto n = static_cast<size_t> (numSamples);
    capture.write (left, right, numSamples);

    std::fill_n (wetLeft, n, 0.0f);
    std::fill_n (wetRight, n, 0.0f);
    grains.process (capture, wetLeft, wetRight, numSamples);
    std::fill_n (bodyLeft.data(), n, 0.0f);
    std::fill_n (bodyRight.data(), n, 0.0f);
    resonators.process (bodyLeft.data(), bodyRight.data(), numSamples);
    for (size_t i = 0; i < n; ++i)
    {
        const auto grain = grainGain.next(), body = bodyGain.next();
        wetLeft[i] = wetLeft[i] * grain + bodyLeft[i] * body;
        wetRight[i] = wetRight[i] * grain + bodyRight[i] * body;
    }

    driveDecibels.fill (control1.data(), numSamples);
    drive.process (wetLeft, wetRight, control1.data(), numSamples);

    cutoff.fill (control1.data(), numSamples);
    resonance.fill (control2.data(), numSamples);
    filter.process (wetLeft, wetRight, control1.data(), control2.data(), numSamples);

    echoTime.fill (control1.data(), numSamples);
    echoFeedback.fill (control2.data(), numSamples);
    echoLevel.fill (control3.data(), numSamples);
    echo.process (wetLeft, wetRight, control1.data(), control2.data(), control3.data(), numSamples);

    bloom.process (wetLeft, wetRight, numSamples);

    for (size_t i = 0; i < n; ++i)
    {
        const auto middle = 0.5f * (wetLeft[i] + wetRight[i]);
        const auto side = 0.5f * (wetLeft[i] - wetRight[i]) * width.next();
        wetLeft[i] = middle + side;
        wetRight[i] = middle - side;
    }
}

} // namespace galvani
