// The modulation matrix: some of the sources down, targets across.
#pragma once

#include "plugin/gui/hands/DepthCell.h"
#include "plugin/gui/hands/SourcePage.h"
#include "plugin/processor/Processor.h"

#include <memory>
#include <vector>

namespace galvani
{

class DepthGrid final : public juce::Component, public juce::TooltipClient
{
public:
    explicit DepthGrid (Processor&);

    void setRouting (const ModulationRouting&);

    /** Chooses the sources that are shown. */
    void show (const SourcePage&);

    /** Told which cell the mouse is over, or that its depth has changed. */
    std::function<void (int source, int target)> onHover;

    void paint (juce::Graphics&) override;
    void resized() override;
    juce::String getTooltip() override;

private:
    DepthCell& cell (int row, int target) { return *cells[static_cast<size_t> (row * numModulationTargets + target)]; }
    int rowsShown() const noexcept { return static_cast<int> (rows.size()); }
    const ModulationSource& source (int row) const
    {
        return modulationSources[static_cast<size_t> (rows[static_cast<size_t> (row)])];
    }
    juce::Rectangle<int> cellArea (int row, int target) const;
    void listenTo (DepthCell&, int row, int target);

    Processor& processor;
    std::vector<std::unique_ptr<DepthCell>> cells; ///< a row for each of the most sources, then of its targets
    std::vector<int> rows;                         ///< which source each row shows
    int hoveredRow = -1, hoveredTarget = -1;
};

} // namespace galvani
