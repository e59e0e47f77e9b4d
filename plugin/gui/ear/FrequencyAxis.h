// Where frequencies lie beside the cochleagram: every band has the same height, its centre in the middle.
#pragma once

#include "dsp/stimulus/GammatoneBank.h"

#include <array>

namespace galvani
{

class FrequencyAxis
{
public:
    static constexpr std::array ticks { 100, 250, 500, 1000, 2000, 4000, 8000 }; ///< Hz

    /** @param sampleRate  Hz; it limits the highest band */
    explicit FrequencyAxis (double sampleRate = 48000.0);

    /** Of the whole, 0 at the lower end of the lowest band, 1 at the upper end of the highest; between the bands'
        centres on the ERB scale, as the bands are themselves. */
    double heightOf (double hertz) const noexcept;

    /** The band that is drawn at a height. */
    static int bandAt (double height) noexcept;

    double centreOf (int band) const noexcept { return bank.centreFrequency (band); } ///< Hz

private:
    GammatoneBank bank;
};

} // namespace galvani
