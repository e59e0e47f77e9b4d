// What the brain did during the last block: its spikes, and one record a control tick.
#pragma once

#include "dsp/engine/InputLevel.h"
#include "dsp/modulation/HandSource.h"
#include "neural/brain/BrainFeatures.h"
#include "neural/spiking/Spike.h"
#include "neural/spiking/monitors/BrainReadings.h"

#include <array>
#include <cstdint>
#include <span>

namespace galvani
{

/** The state of everything that is drawn or listed at 1 ms. */
struct TickRecord
{
    std::int64_t tick = 0;                          ///< counted from reset
    BrainReadings readings;                         ///< of the monitors
    std::array<float, numFeatures> features {};     ///< what the dense network read
    std::array<float, numModulators> modulators {}; ///< A to H as they are heard, 0..1: dream and hands included
    HandValues hands {};                            ///< followers, oscillator, notes, wheel and macros, 0..1
    std::array<float, numGroups> groupRate {};      ///< Hz, smoothed by Memory
    std::array<float, numGroups> groupPotential {}; ///< mean membrane potential, mV
    std::array<float, numBands> bands {}; ///< ear: level of each band, 0..1 or a little above, left then right
    std::array<std::uint16_t, numGroups> spikeCount {}; ///< spikes of each group in this tick
    float dose = 0.0f;                                  ///< of the neuron that received most, pC/s, see DoseGuard
    bool doseIsHeld = false;                            ///< the dose guard held current back in this tick
    float calm_pA = 0.0f;                               ///< what calm inhibits with, 0 or below
    std::uint32_t droppedStimuli = 0;                   ///< events and pulses that found no room, since the reset
    InputLevel::Level input;                            ///< of what the ear heard since the last tick
};

struct BlockActivity
{
    std::span<const Spike> spikes;     ///< sorted by step, then neuron
    std::span<const TickRecord> ticks; ///< in order
};

} // namespace galvani
