#include "dsp/engine/KeyMapping.h"

#include "dsp/modulation/HandSource.h"
#include "dsp/parameters/ParameterList.h"

namespace galvani
{

namespace
{

using Id = ParameterId;

constexpr float percent = 0.01f, milliseconds = 0.001f;

struct KeyParameter
{
    Id id;
    float scale; ///< from the parameter's unit to the keys'
};

// In the order of KeyValue.
constexpr std::array<KeyParameter, static_cast<size_t> (numKeyValues)> keyParameters { {
    { Id::osc1Morph, percent },          { Id::osc1Tune, 1.0f },           { Id::osc1Level, percent },
    { Id::osc2Morph, percent },          { Id::osc2Tune, 1.0f },           { Id::osc2Level, percent },
    { Id::unisonDetune, 1.0f },          { Id::unisonWidth, percent },     { Id::keysFm, percent },
    { Id::keysRing, percent },           { Id::keysNoise, percent },       { Id::keysCutoff, 1.0f },
    { Id::keysResonance, percent },      { Id::keysDrive, 1.0f },          { Id::keysFilterKey, percent },
    { Id::keysFilterEnvelope, percent }, { Id::ampAttack, milliseconds },  { Id::ampDecay, milliseconds },
    { Id::ampSustain, percent },         { Id::ampRelease, milliseconds }, { Id::env2Attack, milliseconds },
    { Id::env2Decay, milliseconds },     { Id::env2Sustain, percent },     { Id::env2Release, milliseconds },
    { Id::keysGlide, milliseconds },
} };

std::optional<NoteSource> noteSourceOf (int source) noexcept
{
    switch (static_cast<HandSource> (source - firstHandSource))
    {
        case HandSource::velocity:
            return NoteSource::velocity;
        case HandSource::pressure:
            return NoteSource::pressure;
        case HandSource::slide:
            return NoteSource::slide;
        case HandSource::key:
            return NoteSource::key;
        case HandSource::envelope2:
            return NoteSource::envelope2;
        case HandSource::random:
            return NoteSource::random;
        default:
            return {};
    }
}

} // namespace

KeySettings keySettingsOf (const ParameterValues& values,
                           std::span<const float, numModulationTargets> positions) noexcept
{
    KeySettings keys;
    for (size_t k = 0; k < keyParameters.size(); ++k)
    {
        const auto& [id, scale] = keyParameters[k];
        keys.units[k] = values[id] * scale;
        keys.normalised[k] = positions[static_cast<size_t> (modulationTargetIndex (id))];
    }
    keys.osc1Table = static_cast<int> (values[Id::osc1Table]);
    keys.osc2Table = static_cast<int> (values[Id::osc2Table]);
    keys.unison = static_cast<int> (values[Id::unison]);
    keys.filterType = static_cast<int> (values[Id::keysFilterType]);
    keys.voices = static_cast<int> (values[Id::keysVoices]);
    keys.bendSemitones = values[Id::keysBend];
    keys.mpe = values[Id::keysMpe] > 0.5f;
    return keys;
}

float keyUnitsOf (KeyValue value, float normalised) noexcept
{
    const auto& [id, scale] = keyParameters[indexOf (value)];
    return declarationOf (id).fromNormalised (normalised) * scale;
}

std::optional<NoteRoute> noteRouteOf (const ModulationRoute& route) noexcept
{
    const auto source = noteSourceOf (route.source);
    if (! source)
        return {};
    const auto target = modulationTargets[static_cast<size_t> (route.target)];
    for (size_t k = 0; k < keyParameters.size(); ++k)
        if (keyParameters[k].id == target)
            return NoteRoute { *source, static_cast<KeyValue> (k), route.depth, route.curve, route.smoothing_ms };
    return {};
}

} // namespace galvani
