#include "plugin/gui/theme/PixelView.h"

#include <cmath>

namespace galvani
{

void PixelView::paint (juce::Graphics& g)
{
    const auto scale = g.getInternalContext().getPhysicalPixelScaleFactor();
    const auto width = static_cast<int> (std::ceil (static_cast<float> (getWidth()) * scale)) + 1;
    const auto height = static_cast<int> (std::ceil (static_cast<float> (getHeight()) * scale)) + 1;
    if (image.getWidth() != width || image.getHeight() != height)
        image = juce::Image (juce::Image::ARGB, width, height, true, juce::SoftwareImageType());
    {
        juce::Image::BitmapData data (image, juce::Image::BitmapData::readWrite);
        render ({ data, width, height }, scale);
    }
    {
        // At low quality JUCE snaps to whole pixels and copies, which is both exact and fast here: image and screen
        // have the same resolution. The half pixel keeps the snapping from leaving a seam.
        const juce::Graphics::ScopedSaveState saved (g);
        g.setImageResamplingQuality (juce::Graphics::lowResamplingQuality);
        g.drawImageTransformed (image, juce::AffineTransform::translation (-0.5f, -0.5f).scaled (1.0f / scale));
    }
    paintAbove (g);
}

} // namespace galvani
