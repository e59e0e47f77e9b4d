#include "plugin/gui/modulation/ModulatedControls.h"

namespace galvani
{

void ModulatedControls::collect (juce::Component& root)
{
    for (auto* child : root.getChildren())
    {
        if (auto* slider = dynamic_cast<TargetSlider*> (child); slider != nullptr && slider->target() >= 0)
            sliders.push_back (slider);
        collect (*child);
    }
}

void ModulatedControls::setRouting (const ModulationRouting& routing)
{
    isRouted.fill (false);
    for (const auto& route : routing.routes())
        isRouted[static_cast<size_t> (route.target)] = true;
}

void ModulatedControls::refresh (const std::array<float, numModulationTargets>& targets)
{
    for (auto* slider : sliders)
    {
        const auto target = static_cast<size_t> (slider->target());
        slider->setHeld (isRouted[target] ? std::optional<float> (targets[target]) : std::nullopt);
    }
}

} // namespace galvani
