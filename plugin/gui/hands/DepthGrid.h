// The modulation matrix: modulators A to H down, targets across.
#pragma once

#include "plugin/gui/hands/DepthCell.h"
#include "plugin/processor/Processor.h"

#include <memory>
#include <vector>

namespace galvani
{

class DepthGrid final : public juce::Component
{
public:
    explicit DepthGrid (Processor&);

    void setRouting (const ModulationRouting&);

    /** Told which cell the mouse is over, or that its depth has changed. */
    std::function<void (int modulator, int target)> onHover;

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    DepthCell& cell (int modulator, int target)
    {
        return *cells[static_cast<size_t> (modulator * numModulationTargets + target)];
    }
    juce::Rectangle<int> cellArea (int modulator, int target) const;

    Processor& processor;
    std::vector<std::unique_ptr<DepthCell>> cells;
    int hoveredModulator = -1, hoveredTarget = -1;
};

} // namespace galvani
