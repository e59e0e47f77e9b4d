// What the grains are told once a control tick, in the units of sound.
#pragma once

#include "dsp/synthesis/GroupChoice.h"

namespace galvani
{

struct GrainSettings
{
    float density = 0.45f;        ///< 0..1
    float sizeSeconds = 0.09f;    ///< 0.005..0.5
    float pitch = 0.0f;           ///< semitones
    float scatter = 0.3f;         ///< 0..1: how far grains stray in time, pitch and place
    float positionSeconds = 0.0f; ///< 0..7.5: how far back in the captured sound
    float reverse = 0.0f;         ///< 0..1: share of the grains that read backwards
    float spread = 1.0f;          ///< 0..1: how far from the middle they sound
    float shape = 0.0f;           ///< -1 fast attack .. 1 slow swell
    int scale = -1;               ///< -1: any pitch; else a scale as in Scale.h that transpositions are drawn to
    float rootNote = 45.0f;       ///< MIDI note that the scale of the played notes begins with
    GroupChoice groups = GroupChoice::all; ///< whose spikes start grains
    float beatQuarters = 0.0f; ///< above 0: grains begin on the transport's beats, so many quarter notes apart
    bool frozen = false;       ///< the capture is: beats are counted from where it stands still
};

} // namespace galvani
