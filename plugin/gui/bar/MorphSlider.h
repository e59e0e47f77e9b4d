// The slider between A and B.
#pragma once

#include "plugin/gui/controls/FineSlider.h"

#include <functional>

namespace galvani
{

class MorphSlider : public FineSlider
{
public:
    MorphSlider();

    /** Around what a hand does, a drag as well as a single key. */
    std::function<void()> onBegin, onEnd;
    /** In between, with the place; once at the beginning, too. */
    std::function<void (float)> onMove;

    /** Lit while what lies between plays; dim while A or B does. */
    void show (float place, bool isLit, bool canMove);

    void paint (juce::Graphics&) override;

private:
    void placeChanged();

    bool lit = false, dragging = false;
};

} // namespace galvani
