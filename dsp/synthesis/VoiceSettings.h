// What the voice is told once a control tick, in the units of sound.
#pragma once

#include "dsp/effects/EffectSettings.h"
#include "dsp/performance/SpikeNotesSettings.h"
#include "dsp/synthesis/BodySettings.h"
#include "dsp/synthesis/GrainSettings.h"
#include "dsp/synthesis/keys/KeySettings.h"

namespace galvani
{

struct VoiceSettings
{
    GrainSettings grains;
    bool notesPlayGrains = false;
    float grainGain = 1.0f; ///< linear

    BodySettings body;
    bool notesPlayBody = false;
    float bodyDrive = 0.0f; ///< dB, of grains and body
    float bodyGain = 1.0f;  ///< linear

    SpikeNotesSettings notes;
    bool notesToKeys = false; ///< what spikes play sounds on the keys

    KeySettings keys;
    float keysGain = 1.0f; ///< linear

    EffectSettings effects;
};

} // namespace galvani
