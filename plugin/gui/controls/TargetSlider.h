// A slider of a parameter that modulation may move: it shows where it is held now, and takes sources that are dropped
// onto it; the window's menu of a control lists its routes.
#pragma once

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/controls/FineSlider.h"
#include "plugin/processor/Processor.h"

#include <optional>

namespace galvani
{

class TargetSlider : public FineSlider, public juce::DragAndDropTarget
{
public:
    using FineSlider::FineSlider;

    /** From here on it stands for this parameter. One that cannot be modulated leaves it a plain slider. */
    void setTarget (Processor&, ParameterId);

    /** The place of its parameter among the modulation targets, or -1. */
    int target() const noexcept { return place; }

    /** Normalised 0..1; nothing when no modulation reaches this parameter. Repaints only when it is seen to move. */
    void setHeld (std::optional<float> position);
    std::optional<float> held() const noexcept { return heldNow; }

    void paint (juce::Graphics&) override;

    bool isInterestedInDragSource (const SourceDetails&) override;
    void itemDragEnter (const SourceDetails&) override;
    void itemDragExit (const SourceDetails&) override;
    void itemDropped (const SourceDetails&) override;

protected:
    bool isUnderDrop() const noexcept { return dropHovers; }

    /** Draws where it is held as a line at the bottom of the area, and a frame while a source is above it.
        @param showsRange  whether the line stands on one that shows the whole range */
    void paintModulation (juce::Graphics&, juce::Rectangle<float> area, bool showsRange = false);

private:
    Processor* processor = nullptr;
    int place = -1;
    std::optional<float> heldNow;
    bool dropHovers = false;
};

} // namespace galvani
