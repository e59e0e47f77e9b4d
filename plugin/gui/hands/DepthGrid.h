// The modulation matrix: targets down, some of the sources across, a depth in each cell.
#pragma once

#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/hands/DepthRows.h"
#include "plugin/gui/hands/SourcePage.h"
#include "plugin/gui/modulation/SourceHandle.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class DepthGrid final : public SpokenGroup
{
public:
    explicit DepthGrid (Processor&);

    /** Shows what the processor's routing is now, unless a hand is on a cell. */
    void follow();

    /** Chooses the sources that are shown. */
    void show (const SourcePage&);

    /** Shows a row for a target, whether or not it has routes. */
    void addRow (int target);

    /** Rows stay when their last route goes, until this is called. */
    void forgetEmptyRows();

    /** The targets that there is a row for. */
    const std::vector<int>& targets() const noexcept { return rows.targets(); }

    /** Told which cell was chosen by hand. */
    std::function<void (int source, int target)> onChoice;
    void choose (int source, int target) { rows.choose (source, target); }

    /** Every target that has no row, by section. */
    juce::PopupMenu targetMenu();

    /** Call once a frame. */
    void refresh (const SourceValues&);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    std::vector<int> sourcesToShow();
    int cellWidth() const;
    void scrollTo (int target);

    Processor& processor;
    SourcePage page;
    std::vector<int> sources; ///< one a column
    std::array<bool, numModulationTargets> keptRows {};
    std::array<bool, numModulationSources> keptColumns {};
    std::uint32_t patchSeen = 0;
    std::vector<std::unique_ptr<SourceHandle>> columns;
    ActionButton add;
    DepthRows rows;
    Spoken<juce::AccessibilityRole::group, juce::Viewport> window;
};

} // namespace galvani
