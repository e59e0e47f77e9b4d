// What the resonators are told once a control tick, in the units of sound.
#pragma once

#include "dsp/synthesis/BodyTuning.h"
#include "dsp/synthesis/GroupChoice.h"

namespace galvani
{

struct BodySettings
{
    BodyTuning tuning = BodyTuning::scale;
    float rootNote = 45.0f;                ///< MIDI note
    int scale = 0;                         ///< as in Scale.h
    float decay = 1.2f;                    ///< s to fall by 60 dB
    float bright = 0.5f;                   ///< 0..1
    float position = 0.0f;                 ///< 0..1: where it is struck; 0: every mode alike
    float spread = 1.0f;                   ///< 0..1: how far from the middle the modes are heard
    float excite = 0.0f;                   ///< 0..1: how much the sound itself drives the modes
    GroupChoice groups = GroupChoice::all; ///< whose spikes strike
};

} // namespace galvani
