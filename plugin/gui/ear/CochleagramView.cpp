#include "plugin/gui/ear/CochleagramView.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/ear/FrequencyAxis.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/looks/CochleagramPlot.h"

namespace galvani
{

CochleagramView::CochleagramView (const Cochleagram& source) : heard (source) { setTitle (text::cochleagram); }

void CochleagramView::refresh()
{
    if (heard.finished() == drawn)
        return;
    drawn = heard.finished();
    repaint();
}

void CochleagramView::render (PixelGrid grid, float) { drawCochleagram (grid, heard); }

void CochleagramView::paintAbove (juce::Graphics& g)
{
    if (hovered < 0)
        return;
    // The band's own lines, so that what is read is seen.
    const auto height = static_cast<float> (getHeight()) / bandsPerHemisphere;
    const auto top = height * static_cast<float> (bandsPerHemisphere - 1 - hovered);
    g.setColour (palette::cream.withAlpha (0.45f));
    g.drawRect (juce::Rectangle<float> (0.0f, top, static_cast<float> (getWidth()), height).expanded (1.0f), 1.0f);
}

void CochleagramView::mouseMove (const juce::MouseEvent& event)
{
    hover (FrequencyAxis::bandAt (1.0 - static_cast<double> (event.position.y) / juce::jmax (1, getHeight())));
}

void CochleagramView::hover (int band)
{
    if (band == hovered)
        return;
    hovered = band;
    repaint();
    if (onHover)
        onHover();
}

} // namespace galvani
