// The power of a signal in the five bands of the brain's waves.
#pragma once

#include "neural/spiking/monitors/BrainReadings.h"

#include <array>
#include <cstddef>

namespace galvani
{

/** For each band a fourth-order Butterworth band-pass b, then a leaky mean square,
        P += (1 - exp (-T / tau)) (b(x)^2 - P), in the square of the signal's unit,
    with tau two periods of the band's middle (the geometric mean of its edges): delta 1 s, theta 354 ms, alpha 196 ms,
    beta 101 ms, gamma 37 ms. A sine of amplitude A within a band has the power A^2 / 2.
    Source: the filter-and-square estimate of band power, Pfurtscheller and Lopes da Silva (1999), Event-related EEG/MEG
    synchronization and desynchronization, Clinical Neurophysiology 110: 1842-1857. */
class BandPower
{
public:
    /** The signal has one value a tick. */
    void prepare (double tickSeconds);
    void reset() noexcept;

    void tick (float signal) noexcept;

    const std::array<float, numBrainWaves>& powers() const noexcept { return means; } ///< by BrainWave

    /** Edges of each band, Hz. */
    static constexpr std::array<double, numBrainWaves + 1> edges { 1.0, 4.0, 8.0, 13.0, 30.0, 100.0 };

private:
    // A lane a band, one of them idle: whole vectors of two doubles.
    static constexpr size_t lanes = 6;
    using Lanes = std::array<double, lanes>;

    struct Section
    {
        Lanes a1 {}, a2 {}, first {}, second {}; ///< transposed direct form II
    };

    Lanes gain {};
    std::array<Section, 2> sections;
    std::array<float, numBrainWaves> share {}, means {};
};

} // namespace galvani
