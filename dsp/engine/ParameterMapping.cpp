#include "dsp/engine/ParameterMapping.h"

#include "dsp/parameters/ParameterList.h"
#include "neural/brain/BrainDimensions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galvani
{

namespace
{

using Id = ParameterId;

constexpr float percent = 0.01f, milliseconds = 0.001f;

/** A level knob at its least means silence. */
float levelOf (Id id, float decibels) noexcept
{
    return decibels <= declarationOf (id).least ? 0.0f : gainOfDecibels (decibels);
}

} // namespace

float gainOfDecibels (float decibels) noexcept { return std::pow (10.0f, decibels * 0.05f); }

BrainControls brainControlsOf (const ParameterValues& values) noexcept
{
    // 50 % is the regime that DESIGN's brain was tuned in; noise then has a deviation of 130 pA a step.
    BrainControls controls;
    controls.excitatoryScale = values[Id::coupling] * 2.0f * percent;
    controls.inhibitoryScale = values[Id::inhibit] * 2.0f * percent;
    controls.noise_pA = 130.0f * values[Id::murmur] * 2.0f * percent;
    controls.callosalScale = values[Id::callosal] * percent;
    controls.memorySeconds = values[Id::memory] * milliseconds;
    controls.learning = static_cast<Learning> (std::clamp (static_cast<int> (values[Id::learning]), 0, 2));
    controls.learningRate = values[Id::learningRate] * percent;
    controls.fatigue = values[Id::fatigue] > 0.5f;
    controls.scaling = values[Id::scaling] > 0.5f;
    controls.adaptiveThresholds = values[Id::homeostasis] > 0.5f;
    return controls;
}

VoiceSettings voiceSettingsOf (const ParameterValues& values, const ModulationMatrix& matrix) noexcept
{
    VoiceSettings s;
    s.grainDensity = matrix.value (Id::grainDensity) * percent;
    s.grainSize = matrix.value (Id::grainSize) * milliseconds;
    s.grainPitch = matrix.value (Id::grainPitch);
    s.grainScatter = matrix.value (Id::grainScatter) * percent;
    s.grainGain = levelOf (Id::grainLevel, matrix.value (Id::grainLevel));
    s.bodyRoot = values[Id::bodyTune];
    s.bodyScale = static_cast<int> (values[Id::bodyScale]);
    s.bodyDecay = matrix.value (Id::bodyDecay);
    s.bodyBright = matrix.value (Id::bodyBright) * percent;
    s.bodyDrive = matrix.value (Id::bodyDrive);
    s.bodyGain = levelOf (Id::bodyLevel, matrix.value (Id::bodyLevel));
    s.filterType = static_cast<int> (values[Id::filterType]);
    s.filterCutoff = matrix.value (Id::filterCutoff);
    s.filterResonance = matrix.value (Id::filterResonance) * percent;
    s.echoTime = matrix.value (Id::echoTime) * milliseconds;
    s.echoFeedback = matrix.value (Id::echoFeedback) * percent;
    s.echoLevel = matrix.value (Id::echoLevel) * percent;
    s.bloom = matrix.value (Id::bloom) * percent;
    s.width = matrix.value (Id::width) * percent;
    return s;
}

Pulse pulseFiredAt (std::int64_t step, const ParameterValues& values) noexcept
{
    const auto stepsOf = [&values] (Id id)
    { return static_cast<std::int64_t> (std::lround (values[id] * (stepsPerSecond * milliseconds))); };
    Pulse pulse;
    pulse.shape = static_cast<PulseShape> (static_cast<int> (values[Id::electrodeWaveform]));
    pulse.setCourse (step + stepsOf (Id::electrodeOnset), stepsOf (Id::electrodeDuration),
                     stepsOf (Id::electrodePeriod),
                     pulse.shape == PulseShape::pulse ? 1 : static_cast<int> (values[Id::electrodeCount]));
    pulse.amplitude_pA = values[Id::electrodeAmplitude];
    pulse.cyclesPerStep = static_cast<double> (values[Id::electrodeFrequency]) / stepsPerSecond;
    pulse.radius = values[Id::electrodeRadius];
    return pulse;
}

double quarterNotesOfSync (float choice) noexcept
{
    constexpr std::array<double, 6> lengths { 0.0, 4.0, 2.0, 1.0, 0.5, 0.25 };
    return lengths[static_cast<size_t> (std::clamp (static_cast<int> (choice), 0, 5))];
}

double tailSecondsOf (const ParameterValues& values, const ModulationRouting& routing) noexcept
{
    const auto furthest = [&] (Id id)
    {
        const auto& row = declarationOf (id);
        auto reach = row.toNormalised (values[id]);
        for (const auto& depths : routing.depth)
            reach += std::abs (depths[static_cast<size_t> (modulationTargetIndex (id))]);
        return static_cast<double> (row.fromNormalised (reach));
    };
    const auto scatter = furthest (Id::grainScatter) * 0.01;
    const auto grains = 5.0 * furthest (Id::grainSize) * 0.001 + 1.5 * scatter * scatter; // at most two octaves up
    const auto body = 1.5 * furthest (Id::bodyDecay);
    const auto feedback = std::max (0.05, furthest (Id::echoFeedback) * 0.01);
    const auto echoes = furthest (Id::echoLevel) > 0.0
                            ? std::log (3.0e-5) / std::log (feedback) * furthest (Id::echoTime) * 0.001
                            : 0.0;
    const auto bloom = furthest (Id::bloom) * 0.01;
    return std::min (60.0, 1.0 + grains + body + echoes + (bloom > 0.0 ? 2.0 + 10.0 * bloom : 0.0));
}

} // namespace galvani
