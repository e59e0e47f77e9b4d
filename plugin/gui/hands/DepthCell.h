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
    /** Told when the mouse presses it or the keyboard reaches it. */
    std::function<void()> onChoice;

    /** Whether its route is the one that the card shows. */
    void setChosen (bool);

    void paint (juce::Graphics&) override;
    void mouseEnter (const juce::MouseEvent&) override;
    void mouseDown (const juce::MouseEvent&) override;
    void focusGained (FocusChangeType) override;

private:
    bool isChosen = false;
};

} // namespace galvani
