// The parameters of the instrument, as indices into a ParameterValues.
#pragma once

namespace galvani
{

enum class ParameterId
{
    source,
    excite,
    inhibit,
    coupling,
    murmur,
    memory,
    calm,
    callosal,
    learning,
    learningRate,
    like,
    dislike,
    fatigue,
    scaling,
    homeostasis,

    electrodeFire,
    electrodeWaveform,
    electrodeAmplitude,
    electrodeOnset,
    electrodeDuration,
    electrodePeriod,
    electrodeCount,
    electrodeFrequency,
    electrodePlace,
    electrodeRadius,
    electrodeSync,
    electrodeDoseLimit,

    grainDensity,
    grainSize,
    grainPitch,
    grainScatter,
    grainLevel,

    bodyTune,
    bodyScale,
    bodyDecay,
    bodyBright,
    bodyDrive,
    bodyLevel,

    filterType,
    filterCutoff,
    filterResonance,

    echoTime,
    echoFeedback,
    echoLevel,

    bloom,
    width,
    mix,
    output,
    bypass,

    count
};

inline constexpr int numParameters = static_cast<int> (ParameterId::count);

} // namespace galvani
