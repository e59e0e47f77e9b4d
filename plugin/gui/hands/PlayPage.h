// The PLAY page: a knob or menu for every parameter of brain and voice, in sections.
#pragma once

#include "plugin/gui/controls/ParameterKnob.h"
#include "plugin/gui/controls/ParameterMenu.h"
#include "plugin/gui/hands/KnobSections.h"
#include "plugin/gui/hands/LearningPanel.h"

#include <vector>

namespace galvani
{

class PlayPage final : public juce::Component
{
public:
    explicit PlayPage (Processor&);

    void setRouting (const ModulationRouting&);

    /** Call once a frame with Snapshot::targets and the newest tick. */
    void refresh (const std::array<float, numModulationTargets>& targets, const TickRecord&);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    static constexpr int rows = 2;

    LearningPanel learning; ///< beside the first section, the brain's
    std::vector<KnobSection> sections;
    std::vector<juce::Rectangle<int>> areas;
    std::vector<std::unique_ptr<juce::Component>> controls; ///< in the order of the sections
    std::vector<ParameterKnob*> knobs;                      ///< those of them that are knobs
    std::array<bool, numModulationTargets> modulated {};
};

} // namespace galvani
