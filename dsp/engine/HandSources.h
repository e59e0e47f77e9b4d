// What hands and the sound do to parameters: followers, oscillator, random values, the newest note, wheel and macros.
#pragma once

#include "dsp/engine/BeatPosition.h"
#include "dsp/modulation/EnvelopeFollower.h"
#include "dsp/modulation/HandSource.h"
#include "dsp/modulation/LowFrequencyOscillator.h"
#include "dsp/parameters/ParameterValues.h"
#include "dsp/synthesis/keys/NoteValues.h"

#include <array>

namespace galvani
{

class HandSources
{
public:
    void prepare (double sampleRate);
    void reset() noexcept;

    /** The incoming sound up to the next tick. */
    void hear (const float* left, const float* right, int numSamples) noexcept;

    /** The modulation wheel, 0..1. */
    void setWheel (float value) noexcept { wheel = value; }

    /** Values at a control tick. Macros stand where the parameters do.
        @param note  what the newest note of the keys says
        @param parameters  knobs and modulation together, as they stood a tick ago  @param offset  of the tick */
    HandValues tick (const ParameterValues& parameters, const NoteValues& note, const BeatPosition&,
                     int offset) noexcept;

private:
    std::array<EnvelopeFollower, 2> followers;
    LowFrequencyOscillator oscillator { 1 }, random { 77 };
    float wheel = 0.0f;
};

} // namespace galvani
