// The artificial cochlea: 32 gammatone filters on the ERB scale, for one channel.
#pragma once

#include <array>
#include <cstddef>

namespace galvani
{

/** Impulse response of band b: g(t) = t^3 exp (-2 pi beta t) cos (2 pi f_b t), t >= 0, as a cascade of four complex
    one-pole filters y[n] = (1 - lambda) x[n] + lambda exp (i 2 pi f_b / fs) y[n-1], whose real part is the output.
    lambda = exp (-2 pi beta / fs), beta = ERB(f_b) / a_4 with a_4 = pi 6! 2^-6 / (3!)^2, so that the equivalent
    rectangular bandwidth is ERB(f_b); the gain is 1 at f_b.
    Source: Hohmann (2002), Frequency analysis and synthesis using a gammatone filterbank; Patterson et al. (1987).

    Coefficients are computed in double and rounded, and the loop uses only additions and products, so that every
    machine hears the same. */
class GammatoneBank
{
public:
    static constexpr int numBands = 32;
    static constexpr double lowest_Hz = 60.0, highest_Hz = 12000.0;

    void prepare (double sampleRate);
    void reset() noexcept;

    /** Hz; the highest is 12 kHz, or 0.45 of the sample rate where that is less. */
    double centreFrequency (int band) const noexcept { return centres[static_cast<size_t> (band)]; }

    using Bands = std::array<float, numBands>;

    /** Filters one sample into all bands. */
    void process (float sample, Bands& output) noexcept
    {
        // Real and imaginary part of what goes into a stage, for all bands at once.
        alignas (64) Bands real, imaginary;
        real.fill (sample);
        imaginary.fill (0.0f);
        for (auto& stage : stages)
            for (size_t b = 0; b < numBands; ++b)
            {
                const auto re =
                    gain[b] * real[b] + (poleReal[b] * stage.real[b] - poleImaginary[b] * stage.imaginary[b]);
                const auto im =
                    gain[b] * imaginary[b] + (poleReal[b] * stage.imaginary[b] + poleImaginary[b] * stage.real[b]);
                stage.real[b] = real[b] = re;
                stage.imaginary[b] = imaginary[b] = im;
            }
        for (size_t b = 0; b < numBands; ++b)
            output[b] = 2.0f * real[b];
    }

private:
    struct Stage
    {
        alignas (64) Bands real {}, imaginary {};
    };

    alignas (64) Bands gain {}, poleReal {}, poleImaginary {};
    std::array<Stage, 4> stages;
    std::array<double, numBands> centres {};
};

} // namespace galvani
