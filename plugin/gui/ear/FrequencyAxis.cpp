#include "plugin/gui/ear/FrequencyAxis.h"

#include "dsp/stimulus/ErbScale.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr int bands = GammatoneBank::numBands;

} // namespace

FrequencyAxis::FrequencyAxis (double sampleRate) { bank.prepare (sampleRate); }

double FrequencyAxis::heightOf (double hertz) const noexcept
{
    const auto low = erbNumber (centreOf (0)), high = erbNumber (centreOf (bands - 1));
    const auto place = (erbNumber (hertz) - low) / (high - low) * (bands - 1);
    return (place + 0.5) / bands;
}

int FrequencyAxis::bandAt (double height) noexcept
{
    return std::clamp (static_cast<int> (height * bands), 0, bands - 1);
}

} // namespace galvani
