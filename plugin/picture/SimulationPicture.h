// One picture of a simulated experiment: stimuli, spikes, rates and potentials along the time, distributions below.
#pragma once

#include "plugin/picture/SimulationRecord.h"

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

/** What has nothing to show is left out, and the rest takes its room.
    @param width, height  pixels; less than 640 x 400 is taken as that */
juce::Image drawSimulation (const SimulationRecord&, int width, int height);

} // namespace galvani
