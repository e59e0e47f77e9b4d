// The parameters of the electrode: rows of the list.
#pragma once

#include "dsp/parameters/ParameterDeclaration.h"
#include "dsp/parameters/rows/SharedChoices.h"

namespace galvani::rows
{

using Id = ParameterId;

inline constexpr const char* waveformChoices[] { "Pulse", "Train", "Biphasic", "Sine", "Noise" };

// A table, one row a parameter.
// clang-format off
inline constexpr ParameterDeclaration electrodeRows[] {
    { Id::electrodeFire, "electrode_fire", "Electrode Fire", "Fire", "Electrode", "", 0, 1, 0, Curve::toggle, 0, {},
      "Fires the electrode each time it is switched on" },
    { Id::electrodeWaveform, "electrode_waveform", "Electrode Waveform", "Waveform", "Electrode", "", 0, 4, 2,
      Curve::choice, 0, waveformChoices,
      "Course of the current; Biphasic gives back what it gave, so that no net charge stays" },
    { Id::electrodeAmplitude, "electrode_amplitude", "Electrode Amplitude", "Amplitude", "Electrode", "pA", 0, 2000,
      600, Curve::linear, 0, {},
      "Current into each neuron that the electrode touches; of noise, its standard deviation" },
    { Id::electrodeOnset, "electrode_onset", "Electrode Onset", "Onset", "Electrode", "ms", 0, 1000, 0,
      Curve::linear, 0, {},
      "Time from the trigger to the current" },
    { Id::electrodeDuration, "electrode_duration", "Electrode Duration", "Duration", "Electrode", "ms", 1, 1000, 100,
      Curve::logarithmic, 0, {},
      "How long the current flows, each time that it is repeated" },
    { Id::electrodePeriod, "electrode_period", "Electrode Period", "Period", "Electrode", "ms", 2, 2000, 125,
      Curve::logarithmic, 1, {},
      "Time from one repetition to the next; never shorter than the duration" },
    { Id::electrodeCount, "electrode_count", "Electrode Count", "Count", "Electrode", "", 1, 64, 1, Curve::count, 0, {},
      "How many times the waveform comes; a pulse comes once, a train is many" },
    { Id::electrodeFrequency, "electrode_frequency", "Electrode Frequency", "Frequency", "Electrode", "Hz", 0.5f, 1000,
      40, Curve::logarithmic, 1, {},
      "Frequency of the sine" },
    { Id::electrodePlace, "electrode_place", "Electrode Place", "Place", "Electrode", "Hz", 60, 12000, 440,
      Curve::logarithmic, 0, {},
      "Where the electrode sits: the neurons that answer to this frequency" },
    { Id::electrodeRadius, "electrode_radius", "Electrode Radius", "Radius", "Electrode", "", 0.05f, 2, 0.3f,
      Curve::linear, 2, {},
      "How far the electrode reaches; a hemisphere has radius 1" },
    { Id::electrodeSync, "electrode_sync", "Electrode Sync", "Sync", "Electrode", "", 0, 5, 0, Curve::choice, 0,
      syncChoices,
      "Fires the electrode on every such beat while the host plays; where there is no host, at 120 beats a minute" },
    { Id::electrodeDoseLimit, "electrode_dose_limit", "Electrode Dose Limit", "Dose Limit", "Electrode", "pC/s", 10,
      2000, 500, Curve::logarithmic, 0, {},
      "Most charge that electrodes may send into one neuron in a second; beyond it their current is held back" },
    { Id::electrodeNotes, "electrode_notes", "Electrode Notes", "Notes", "Electrode", "", 0, 1, 1,
      Curve::toggle, 0, {},
      "Notes fire the electrode at their own frequency" },
};
// clang-format on

} // namespace galvani::rows
