// Every control in the window of a parameter that can be modulated, told where modulation holds it.
#pragma once

#include "dsp/modulation/ModulationRouting.h"
#include "plugin/gui/controls/TargetSlider.h"

#include <array>
#include <vector>

namespace galvani
{

class ModulatedControls
{
public:
    /** Finds them in `root`, once: they live as long as this object. */
    void collect (juce::Component& root);

    void setRouting (const ModulationRouting&);

    /** Call once a frame with Snapshot::targets. */
    void refresh (const std::array<float, numModulationTargets>& targets);

private:
    std::vector<TargetSlider*> sliders;
    std::array<bool, numModulationTargets> isRouted {};
};

} // namespace galvani
