// The rows of the modulation matrix: the name of a target, and a cell for each source that is shown. A source that is
// dropped onto a row moves its target from then on.
#pragma once

#include "plugin/gui/hands/DepthCell.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/processor/Processor.h"

#include <functional>
#include <memory>
#include <vector>

namespace galvani
{

class DepthRows final : public SpokenGroup, public juce::TooltipClient, public juce::DragAndDropTarget
{
public:
    explicit DepthRows (Processor&);

    static constexpr int rowHeight = 19;

    void show (const std::vector<int>& targets, const std::vector<int>& sources);
    void setRouting (const ModulationRouting&);
    const std::vector<int>& targets() const noexcept { return shownTargets; }

    /** Whether a hand is on a cell. */
    bool isBeingEdited() const noexcept { return isInGesture; }

    void choose (int source, int target);

    std::function<void (int source, int target)> onChoice;
    std::function<void()> onGestureEnd;

    int namesWidth() const noexcept { return widthOfNames; }
    void setNamesWidth (int width) noexcept { widthOfNames = width; }
    void setCellWidth (int);

    void paint (juce::Graphics&) override;
    void resized() override;
    juce::String getTooltip() override;

    bool isInterestedInDragSource (const SourceDetails&) override;
    void itemDragMove (const SourceDetails&) override;
    void itemDragExit (const SourceDetails&) override;
    void itemDropped (const SourceDetails&) override;

private:
    DepthCell& cell (int row, int column) { return *cells[static_cast<size_t> (row * mostColumns + column)]; }
    int sourceAt (int column) const { return shownSources[static_cast<size_t> (column)]; }
    int targetAt (int row) const { return shownTargets[static_cast<size_t> (row)]; }
    int rowsShown() const noexcept { return static_cast<int> (shownTargets.size()); }
    int columnsShown() const noexcept { return static_cast<int> (shownSources.size()); }
    int rowAt (int y) const;
    void addRowOfCells();
    void listenTo (DepthCell&, int row, int column);
    void changed (int row, int column);

    static constexpr int mostColumns = 16;

    Processor& processor;
    std::vector<std::unique_ptr<DepthCell>> cells; ///< mostColumns a row
    std::vector<int> shownTargets, shownSources;
    int widthOfNames = 120, cellWidth = 40;
    int hoveredRow = -1, dropRow = -1;
    int chosenSource = -1, chosenTarget = -1;
    bool isInGesture = false;
};

} // namespace galvani
