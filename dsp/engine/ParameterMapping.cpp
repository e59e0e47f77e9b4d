#include "dsp/engine/ParameterMapping.h"

#include "dsp/effects/EchoTime.h"
#include "dsp/effects/EffectChain.h"
#include "dsp/engine/KeyMapping.h"
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

constexpr double slowestTempo = 10.0;
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

namespace
{

GrainSettings grainSettingsOf (const ParameterValues& values) noexcept
{
    GrainSettings grains;
    grains.density = values[Id::grainDensity] * percent;
    grains.sizeSeconds = values[Id::grainSize] * milliseconds;
    grains.pitch = values[Id::grainPitch];
    grains.scatter = values[Id::grainScatter] * percent;
    grains.positionSeconds = values[Id::grainPosition] * milliseconds;
    grains.reverse = values[Id::grainReverse] * percent;
    grains.spread = values[Id::grainSpread] * percent;
    grains.shape = values[Id::grainShape] * percent;
    grains.scale = static_cast<int> (values[Id::grainScale]) - 1;
    grains.rootNote = values[Id::bodyTune];
    grains.groups = static_cast<GroupChoice> (static_cast<int> (values[Id::grainGroups]));
    grains.beatQuarters = static_cast<float> (quarterNotesOfSync (values[Id::grainSync]));
    grains.frozen = values[Id::grainFreeze] > 0.5f;
    return grains;
}

BodySettings bodySettingsOf (const ParameterValues& values) noexcept
{
    BodySettings body;
    body.tuning = static_cast<BodyTuning> (static_cast<int> (values[Id::bodyTuning]));
    body.rootNote = values[Id::bodyTune];
    body.scale = static_cast<int> (values[Id::bodyScale]);
    body.decay = values[Id::bodyDecay];
    body.bright = values[Id::bodyBright] * percent;
    body.position = values[Id::bodyPosition] * percent;
    body.spread = values[Id::bodySpread] * percent;
    body.excite = values[Id::bodyExcite] * percent;
    body.groups = static_cast<GroupChoice> (static_cast<int> (values[Id::bodyGroups]));
    return body;
}

SpikeNotesSettings noteSettingsOf (const ParameterValues& values) noexcept
{
    SpikeNotesSettings notes;
    notes.on = values[Id::notesTo] > 0.5f;
    notes.groups = static_cast<GroupChoice> (static_cast<int> (values[Id::notesGroups]));
    notes.rootNote = static_cast<int> (values[Id::notesRoot]);
    notes.scale = static_cast<int> (values[Id::notesScale]);
    notes.octaves = static_cast<int> (values[Id::notesOctaves]);
    notes.density = values[Id::notesDensity] * percent;
    notes.lengthSeconds = values[Id::notesLength] * milliseconds;
    notes.sensitivity = values[Id::notesSensitivity] * percent;
    return notes;
}

EffectSettings effectSettingsOf (const ParameterValues& values, double beatsPerMinute) noexcept
{
    EffectSettings effects;
    effects.filterOn = values[Id::filterOn] > 0.5f;
    effects.filterType = static_cast<ToneFilter::Type> (static_cast<int> (values[Id::filterType]));
    effects.filterCutoff = values[Id::filterCutoff];
    effects.filterResonance = values[Id::filterResonance] * percent;
    effects.tapeOn = values[Id::tapeOn] > 0.5f;
    effects.tapeDrive = values[Id::tapeDrive];
    effects.tapeAge = values[Id::tapeAge] * percent;
    effects.chorusOn = values[Id::chorusOn] > 0.5f;
    effects.chorusRate = values[Id::chorusRate];
    effects.chorusDepth = values[Id::chorusDepth] * percent;
    effects.chorusMix = values[Id::chorusMix] * percent;
    effects.echoOn = values[Id::echoOn] > 0.5f;
    effects.echoTime =
        echoSeconds (static_cast<int> (values[Id::echoSync]), beatsPerMinute, values[Id::echoTime] * milliseconds);
    effects.echoFeedback = values[Id::echoFeedback] * percent;
    effects.echoLevel = values[Id::echoLevel] * percent;
    effects.bloomOn = values[Id::bloomOn] > 0.5f;
    effects.bloomAmount = values[Id::bloom] * percent;
    effects.bloomDecay = values[Id::bloomDecay];
    effects.bloomTone = values[Id::bloomTone] * percent;
    effects.widthOn = values[Id::widthOn] > 0.5f;
    effects.width = values[Id::width] * percent;
    return effects;
}

} // namespace

VoiceSettings voiceSettingsOf (const ParameterValues& values, std::span<const float, numModulationTargets> positions,
                               double beatsPerMinute) noexcept
{
    VoiceSettings voice;
    voice.grains = grainSettingsOf (values);
    voice.notesPlayGrains = values[Id::grainNotes] > 0.5f;
    voice.grainGain = levelOf (Id::grainLevel, values[Id::grainLevel]);
    voice.body = bodySettingsOf (values);
    voice.notesPlayBody = values[Id::bodyNotes] > 0.5f;
    voice.bodyDrive = values[Id::bodyDrive];
    voice.bodyGain = levelOf (Id::bodyLevel, values[Id::bodyLevel]);
    voice.notes = noteSettingsOf (values);
    voice.notesToKeys = notesGoTo (NotesTo::keys, values);
    voice.keys = keySettingsOf (values, positions);
    voice.keysGain = levelOf (Id::keysLevel, values[Id::keysLevel]);
    voice.effects = effectSettingsOf (values, beatsPerMinute);
    return voice;
}

bool notesGoTo (NotesTo place, const ParameterValues& values) noexcept
{
    const auto choice = static_cast<NotesTo> (static_cast<int> (values[Id::notesTo]));
    return choice == place || choice == NotesTo::both;
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
        for (const auto& route : routing.routes())
            if (route.target == modulationTargetIndex (id))
                reach += std::abs (route.depth);
        return static_cast<double> (row.fromNormalised (reach));
    };
    const auto grains = 5.0 * furthest (Id::grainSize) * 0.001 + furthest (Id::grainPosition) * 0.001
                        + 1.5 * furthest (Id::grainScatter) * 0.01; // at most two octaves up
    const auto body = 1.5 * furthest (Id::bodyDecay);
    const auto keys = 1.5 * furthest (Id::ampRelease) * 0.001 + furthest (Id::notesLength) * 0.001;
    auto effects = effectSettingsOf (values, slowestTempo);
    effects.echoTime = std::max (effects.echoTime, static_cast<float> (furthest (Id::echoTime) * 0.001));
    effects.echoFeedback = static_cast<float> (furthest (Id::echoFeedback) * 0.01);
    effects.echoLevel = static_cast<float> (furthest (Id::echoLevel) * 0.01);
    effects.bloomAmount = static_cast<float> (furthest (Id::bloom) * 0.01);
    effects.bloomDecay = static_cast<float> (furthest (Id::bloomDecay));
    effects.bloomTone = static_cast<float> (furthest (Id::bloomTone) * 0.01);
    return std::min (60.0, 1.0 + grains + std::max (body, keys) + EffectChain::tailSeconds (effects));
}

} // namespace galvani
