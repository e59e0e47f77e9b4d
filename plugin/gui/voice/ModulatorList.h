// The modulators A to H: what each moves most, and where it stands. They can be dragged onto knobs.
#pragma once

#include "dsp/modulation/ModulationRouting.h"
#include "plugin/gui/theme/Spoken.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <array>

namespace galvani
{

/** The column of the routing in which this modulator's depth is greatest in size, or -1 when it moves nothing. */
int strongestTarget (const ModulationRouting&, int modulator) noexcept;

class ModulatorList final : public SpokenWords, public juce::TooltipClient
{
public:
    ModulatorList();

    void setRouting (const ModulationRouting&);
    /** Values of A to H, 0..1; call once a frame. */
    void setValues (const std::array<float, numModulators>&);
    /** Tells those who listen what is shown; call now and then. */
    void tell();

    void paint (juce::Graphics&) override;
    juce::String getTooltip() override;
    void mouseDrag (const juce::MouseEvent&) override;

private:
    juce::Rectangle<int> row (int modulator) const;
    int modulatorAt (int y) const;
    juce::Rectangle<int> liveArea() const;
    juce::String targetName (int modulator) const;

    std::array<int, numModulators> targets {};
    std::array<float, numModulators> values {};
};

} // namespace galvani
