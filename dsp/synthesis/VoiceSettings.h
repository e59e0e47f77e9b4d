// What the voice is told once a control tick, in the units of sound.
#pragma once

namespace galvani
{

struct VoiceSettings
{
    float grainDensity = 0.45f; ///< 0..1
    float grainSize = 0.09f;    ///< s
    float grainPitch = 0.0f;    ///< semitones
    float grainScatter = 0.3f;  ///< 0..1
    float grainGain = 1.0f;     ///< linear

    float bodyRoot = 45.0f; ///< MIDI note
    int bodyScale = 0;      ///< index of ParameterList's scales
    float bodyDecay = 1.2f; ///< s
    float bodyBright = 0.5f;
    float bodyDrive = 0.0f; ///< dB
    float bodyGain = 1.0f;  ///< linear

    int filterType = 0;
    float filterCutoff = 9000.0f; ///< Hz
    float filterResonance = 0.2f; ///< 0..1

    float echoTime = 0.375f; ///< s
    float echoFeedback = 0.35f;
    float echoLevel = 0.2f;
    float bloom = 0.25f;
    float width = 1.0f; ///< 0 mono, 1 as it is, 2 twice as wide
};

} // namespace galvani
