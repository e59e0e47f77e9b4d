// A view that fills an image pixel by pixel, at the resolution of the screen.
#pragma once

#include "plugin/gui/theme/Spoken.h"
#include "plugin/looks/PixelGrid.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class PixelView : public SpokenPicture
{
public:
    PixelView() { setOpaque (true); }
    void paint (juce::Graphics&) final;

protected:
    /** Fills the whole grid. `scale` is pixels of the grid per unit of the component. */
    virtual void render (PixelGrid, float scale) = 0;

    /** Draws what stands above the pixels. */
    virtual void paintAbove (juce::Graphics&) {}

private:
    juce::Image image;
};

} // namespace galvani
