#include "dsp/effects/EffectChain.h"

#include "dsp/effects/SampleBounds.h"
#include "dsp/effects/Width.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double fadeSeconds = 0.015, glideSeconds = 0.004;
constexpr double swingGlideSeconds = 0.03; // what moves a delay changes pitch while it does
constexpr float largest = 1.0e6f;

} // namespace

void EffectChain::prepare (double sampleRate, int maximumBlockSize, int samplesPerTick)
{
    filter.prepare (sampleRate, maximumBlockSize);
    tape.prepare (sampleRate, maximumBlockSize);
    chorus.prepare (sampleRate, maximumBlockSize);
    echo.prepare (sampleRate, maximumBlockSize);
    bloom.prepare (sampleRate, maximumBlockSize, samplesPerTick);

    filterSwitch.prepare (sampleRate, 0.005, fadeSeconds);
    tapeSwitch.prepare (sampleRate, 0.001 + Tape::longestSeconds, fadeSeconds);
    chorusSwitch.prepare (sampleRate, Chorus::longestSeconds, fadeSeconds);
    for (auto* each : { &echoSwitch, &widthSwitch })
        each->prepare (sampleRate, 0.0, fadeSeconds);

    for (auto* each : { &cutoff, &resonance, &tapeDrive, &tapeAge, &chorusRate, &chorusMix, &echoTime, &echoFeedback,
                        &echoLevel, &bloomAmount, &bloomDecay, &bloomTone, &width })
        each->prepare (sampleRate, samplesPerTick, glideSeconds);
    chorusDepth.prepare (sampleRate, samplesPerTick, swingGlideSeconds);
    reset();
}

void EffectChain::reset() noexcept
{
    filter.reset();
    tape.reset();
    chorus.reset();
    echo.reset();
    bloom.reset();
    for (auto* each : { &filterSwitch, &tapeSwitch, &chorusSwitch, &echoSwitch, &widthSwitch })
        each->reset();
    for (auto* each : { &cutoff, &resonance, &tapeDrive, &tapeAge, &chorusRate, &chorusDepth, &chorusMix, &echoTime,
                        &echoFeedback, &echoLevel, &bloomAmount, &bloomDecay, &bloomTone, &width })
        each->reset();
}

void EffectChain::setSettings (const EffectSettings& s) noexcept
{
    setFilter (s);
    setTape (s);
    setChorus (s);
    setEcho (s);

    bloomAmount.setTarget (s.bloomOn ? within (s.bloomAmount, 0.0f, 1.0f) : 0.0f);
    bloomDecay.setTargetOctaves (std::log2 (within (s.bloomDecay, 0.2f, 30.0f)));
    bloomTone.setTarget (within (s.bloomTone, 0.0f, 1.0f));
    bloom.setSettings ({ bloomAmount.atTick(), std::exp2 (bloomDecay.atTick()), bloomTone.atTick() });

    if (widthSwitch.set (s.widthOn))
        width.reset();
    width.setTarget (within (s.width, 0.0f, 2.0f));
}

void EffectChain::setFilter (const EffectSettings& s) noexcept
{
    if (filterSwitch.set (s.filterOn))
    {
        filter.reset();
        cutoff.reset();
        resonance.reset();
    }
    filter.setType (s.filterType);
    cutoff.setTargetOctaves (std::log2 (within (s.filterCutoff, 10.0f, 30000.0f)));
    resonance.setTarget (within (s.filterResonance, 0.0f, 1.0f));
}

void EffectChain::setTape (const EffectSettings& s) noexcept
{
    if (tapeSwitch.set (s.tapeOn))
    {
        tape.reset();
        tapeDrive.reset();
        tapeAge.reset();
    }
    tapeDrive.setTarget (within (s.tapeDrive, 0.0f, Tape::greatestDrive));
    tapeAge.setTarget (within (s.tapeAge, 0.0f, 1.0f));
}

void EffectChain::setChorus (const EffectSettings& s) noexcept
{
    if (chorusSwitch.set (s.chorusOn))
    {
        chorus.reset();
        chorusRate.reset();
        chorusDepth.reset();
        chorusMix.reset();
    }
    chorusRate.setTarget (within (s.chorusRate, 0.01f, 20.0f));
    chorusDepth.setTarget (within (s.chorusDepth, 0.0f, 1.0f));
    chorusMix.setTarget (within (s.chorusMix, 0.0f, 1.0f));
}

void EffectChain::setEcho (const EffectSettings& s) noexcept
{
    if (echoSwitch.set (s.echoOn))
    {
        echo.reset();
        echoTime.reset();
        echoFeedback.reset();
        echoLevel.reset();
    }
    echoTime.setTarget (within (s.echoTime, 0.001f, Echo::maximumSeconds));
    echoFeedback.setTarget (within (s.echoFeedback, 0.0f, Echo::maximumFeedback));
    echoLevel.setTarget (within (s.echoLevel, 0.0f, 4.0f));
}

void EffectChain::process (float* left, float* right, int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        left[i] = bounded (left[i], largest);
        right[i] = bounded (right[i], largest);
    }
    for (int done = 0; done < numSamples; done += chunkLength)
        processChunk (left + done, right + done, std::min (chunkLength, numSamples - done));
}

template <typename Stage>
void EffectChain::insert (StageSwitch& fade, float* left, float* right, int numSamples, Stage&& stage) noexcept
{
    if (fade.isOff())
        return;
    if (fade.isFullyOn())
    {
        stage();
        return;
    }

    std::copy_n (left, numSamples, dryLeft.data());
    std::copy_n (right, numSamples, dryRight.data());
    stage();
    for (int i = 0; i < numSamples; ++i)
    {
        const auto share = fade.next();
        left[i] = crossFaded (dryLeft[static_cast<std::size_t> (i)], left[i], share);
        right[i] = crossFaded (dryRight[static_cast<std::size_t> (i)], right[i], share);
    }
}

void EffectChain::processChunk (float* left, float* right, int numSamples) noexcept
{
    insert (filterSwitch, left, right, numSamples,
            [&]
            {
                cutoff.fill (control1.data(), numSamples);
                resonance.fill (control2.data(), numSamples);
                filter.process (left, right, control1.data(), control2.data(), numSamples);
            });
    insert (tapeSwitch, left, right, numSamples,
            [&]
            {
                tapeDrive.fill (control1.data(), numSamples);
                tapeAge.fill (control2.data(), numSamples);
                tape.process (left, right, control1.data(), control2.data(), numSamples);
            });
    insert (chorusSwitch, left, right, numSamples,
            [&]
            {
                chorusRate.fill (control1.data(), numSamples);
                chorusDepth.fill (control2.data(), numSamples);
                chorusMix.fill (control3.data(), numSamples);
                chorus.process (left, right, control1.data(), control2.data(), control3.data(), numSamples);
            });
    if (! echoSwitch.isOff())
        echoChunk (left, right, numSamples);
    bloom.process (left, right, numSamples);
    insert (widthSwitch, left, right, numSamples,
            [&]
            {
                width.fill (control1.data(), numSamples);
                Width::process (left, right, control1.data(), numSamples);
            });
}

void EffectChain::echoChunk (float* left, float* right, int numSamples) noexcept
{
    echoTime.fill (control1.data(), numSamples);
    echoFeedback.fill (control2.data(), numSamples);
    echoLevel.fill (control3.data(), numSamples);
    if (echoSwitch.isFullyOn())
        control4.fill (1.0f);
    else
        for (int i = 0; i < numSamples; ++i)
        {
            control4[static_cast<std::size_t> (i)] = echoSwitch.next();
            control3[static_cast<std::size_t> (i)] *= control4[static_cast<std::size_t> (i)];
        }
    echo.process (left, right, control1.data(), control2.data(), control3.data(), numSamples, control4.data());
}

double EffectChain::tailSeconds (const EffectSettings& s) noexcept
{
    auto seconds = 0.1;
    if (s.filterOn)
    {
        // 140 dB are 16 time constants of Q / (pi f); then the filter waits a tenth of a second before it is still.
        const auto q = std::exp2 (4.0 * static_cast<double> (within (s.filterResonance, 0.0f, 1.0f))) / 1.414;
        seconds += 16.1 * q / (3.1416 * static_cast<double> (within (s.filterCutoff, 10.0f, 30000.0f))) + 0.15;
    }
    if (s.tapeOn)
        seconds += 1.5; // its block against direct current
    if (s.chorusOn)
        seconds += Chorus::longestSeconds;
    if (s.echoOn && s.echoLevel > 0.0f)
        seconds += Echo::tailSeconds (s.echoTime, s.echoFeedback);
    if (s.bloomOn)
        seconds += Bloom::tailSeconds ({ s.bloomAmount, s.bloomDecay, s.bloomTone });
    return seconds;
}

} // namespace galvani
