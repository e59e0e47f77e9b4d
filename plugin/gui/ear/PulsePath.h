// The electrode's current as a line.
#pragma once

#include "dsp/stimulus/PulseCourse.h"
#include "plugin/gui/ear/PulseGeometry.h"

namespace galvani
{

/** @param course  for the sine and the noise */
juce::Path pulsePath (const Pulse&, const PulseGeometry&, const PulseCourse& course);

} // namespace galvani
