// What a player does within a block: notes, bends, pressure and pedals, from MIDI or from the brain's spikes.
#pragma once

namespace galvani
{

struct PerformanceEvent
{
    enum class Kind
    {
        noteOn,       ///< value: velocity, above 0 to 1
        noteOff,      ///< value: release velocity, 0..1
        bend,         ///< value: -1..1 of the channel's bend range
        pressure,     ///< of the whole channel; value 0..1
        notePressure, ///< of one note; value 0..1
        slide,        ///< MIDI controller 74; value 0..1
        wheel,        ///< MIDI controller 1; value 0..1
        sustain,      ///< value above 0.5: the pedal is down
        notesOff,     ///< lets every note of every channel go, the pedal too
        soundOff      ///< ends every sound at once, without a click
    };

    Kind kind = Kind::noteOn;
    int sampleOffset = 0; ///< within the block or the piece of it that is processed next
    int channel = 1;      ///< 1..16; 0: played by the brain
    int note = 60;        ///< 0..127
    float value = 1.0f;
};

} // namespace galvani
