// Everything that shapes the sound of the keys, in units of sound.
#pragma once

#include "dsp/synthesis/keys/KeyValue.h"

namespace galvani
{

struct KeySettings
{
    enum FilterType
    {
        lowPass, ///< 24 dB an octave
        bandPass,
        highPass, ///< 24 dB an octave
        notch,
        numFilterTypes
    };

    float& operator[] (KeyValue value) noexcept { return units[indexOf (value)]; }
    float operator[] (KeyValue value) const noexcept { return units[indexOf (value)]; }

    KeyValues units = normalKeyValues();
    KeyValues normalised {}; ///< the same as positions 0..1 of their controls; read for values that a NoteRoute moves

    int osc1Table = 0, osc2Table = 1; ///< 0..11, see wavetableNames
    int unison = 1;                   ///< 1..7, of both oscillators together
    int filterType = lowPass;
    int voices = 16;            ///< 1..16
    float bendSemitones = 2.0f; ///< 0..48; of a member channel of MPE always 48
    bool mpe = false;
};

} // namespace galvani
