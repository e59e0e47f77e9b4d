// How spikes become notes, as it is set once a control tick.
#pragma once

#include "dsp/synthesis/GroupChoice.h"

namespace galvani
{

struct SpikeNotesSettings
{
    bool on = false;
    GroupChoice groups = GroupChoice::all;
    int rootNote = 45; ///< MIDI note that the lowest group plays, 0..127
    int scale = 0;     ///< as in Scale.h
    int octaves = 3;   ///< 1..5: range over which the 16 groups of a side are spread

    /** 0..1: a spike may start a note with the cube of this as its chance, so that the lower half is for sparse notes.
     */
    float density = 0.25f;
    float lengthSeconds = 0.25f; ///< 0.02..8
    float sensitivity = 0.5f;    ///< 0: every note as loud; 1: as loud as its surroundings, and silence plays nothing
};

} // namespace galvani
