// One cell of the modulation matrix: how far one source moves one target.
#pragma once

#include "plugin/gui/controls/ValueField.h"

namespace galvani
{

class DepthCell final : public ValueField
{
public:
    DepthCell();

    /** Told when the mouse comes over the cell. */
    std::function<void()> onHover;

    void paint (juce::Graphics&) override;
    void mouseEnter (const juce::MouseEvent&) override;
};

} // namespace galvani
