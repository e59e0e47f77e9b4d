// The scrolling cochleagram; the mouse asks for a band.
#pragma once

#include "plugin/activity/Cochleagram.h"
#include "plugin/gui/theme/PixelView.h"

#include <functional>

namespace galvani
{

class CochleagramView final : public PixelView
{
public:
    explicit CochleagramView (const Cochleagram&);

    /** Told when another band is under the mouse; -1 when none is. May be empty. */
    std::function<void()> onHover;
    int hoveredBand() const noexcept { return hovered; }

    /** Call once a frame. */
    void refresh();

    void mouseMove (const juce::MouseEvent&) override;
    void mouseExit (const juce::MouseEvent&) override { hover (-1); }

protected:
    void render (PixelGrid, float scale) override;
    void paintAbove (juce::Graphics&) override;

private:
    void hover (int band);

    const Cochleagram& heard;
    std::int64_t drawn = -1;
    int hovered = -1;
};

} // namespace galvani
