// The MODULATE page: the matrix, the depth under the mouse, and the wiring.
#pragma once

#include "plugin/gui/hands/DepthGrid.h"
#include "plugin/gui/hands/WiringPanel.h"

namespace galvani
{

class ModulatePage final : public juce::Component
{
public:
    explicit ModulatePage (Processor&);

    void show (const ModulationRouting&, const BrainSpec&);

    /** Chooses the sources that are shown. */
    void show (const SourcePage&);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    Processor& processor;
    DepthGrid grid;
    WiringPanel wiring;
    juce::Rectangle<int> cardArea, depthArea;
    int source = -1, target = -1;
};

} // namespace galvani
