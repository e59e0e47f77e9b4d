#include "plugin/activity/LoudnessMeter.h"

#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

using Coefficients = juce::dsp::IIR::Coefficients<double>;

// The standard gives both filters at 48 kHz; for other rates these are the analogue ones that they come from.

/** A shelf of 4 dB above 1.7 kHz: the head. */
Coefficients::Ptr shelfAt (double sampleRate)
{
    const auto k = std::tan (std::numbers::pi * 1681.974450955533 / sampleRate), q = 0.7071752369554196;
    const auto high = std::pow (10.0, 3.999843853973347 / 20.0), middle = std::pow (high, 0.4996667741545416);
    return *new Coefficients (high + middle * k / q + k * k, 2.0 * (k * k - high), high - middle * k / q + k * k,
                              1.0 + k / q + k * k, 2.0 * (k * k - 1.0), 1.0 - k / q + k * k);
}

/** A high-pass at 38 Hz; its gain is not 1 at high frequencies, as in the standard. */
Coefficients::Ptr highPassAt (double sampleRate)
{
    const auto k = std::tan (std::numbers::pi * 38.13547087602444 / sampleRate), q = 0.5003270373238773;
    const auto a0 = 1.0 + k / q + k * k;
    return *new Coefficients (a0, -2.0 * a0, a0, a0, 2.0 * (k * k - 1.0), 1.0 - k / q + k * k);
}

} // namespace

void LoudnessMeter::setSampleRate (double sampleRate)
{
    if (sampleRate == rate || sampleRate <= 0.0)
        return;
    *this = {};
    rate = sampleRate;
    perTenth = static_cast<int> (std::lround (0.1 * sampleRate));
    for (auto& channel : channels)
    {
        channel.shelf.coefficients = shelfAt (sampleRate);
        channel.highPass.coefficients = highPassAt (sampleRate);
        channel.shelf.reset();
        channel.highPass.reset();
    }
}

void LoudnessMeter::add (std::span<const StereoFrame> frames) noexcept
{
    if (perTenth == 0)
        return;
    for (const auto& frame : frames)
    {
        const std::array samples { static_cast<double> (frame.left), static_cast<double> (frame.right) };
        for (size_t c = 0; c < channels.size(); ++c)
        {
            const auto heard = channels[c].highPass.processSample (channels[c].shelf.processSample (samples[c]));
            sum += heard * heard;
        }
        if (++inSum < perTenth)
            continue;
        newest = (newest + 1) % powers.size();
        powers[newest] = sum / perTenth;
        sum = 0.0;
        inSum = 0;
    }
}

float LoudnessMeter::loudnessOf (size_t tenths) const noexcept
{
    double power = 0.0;
    for (size_t age = 0; age < tenths; ++age)
        power += powers[(newest + powers.size() - age) % powers.size()];
    power /= static_cast<double> (tenths);
    return power > 1.0e-10 ? static_cast<float> (-0.691 + 10.0 * std::log10 (power)) : silence;
}

} // namespace galvani
