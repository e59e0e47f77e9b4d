#include "plugin/gui/brain/NetworkView.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/theme/HotTable.h"
#include "plugin/gui/theme/Palette.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** The ground: a breath lighter in the middle, where the eye should rest. */
std::vector<std::uint32_t> groundPixels (int width, int height)
{
    std::vector<std::uint32_t> pixels;
    pixels.reserve (static_cast<size_t> (width) * static_cast<size_t> (height));
    constexpr int shades = 64;
    std::array<std::uint32_t, shades> shade {};
    for (int i = 0; i < shades; ++i)
        shade[static_cast<size_t> (i)] =
            toPixel (palette::brainGlow.interpolatedWith (palette::ground, static_cast<float> (i) / (shades - 1)));
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
        {
            const auto dx = (static_cast<float> (x) / static_cast<float> (width) - 0.5f) * 2.0f;
            const auto dy = (static_cast<float> (y) / static_cast<float> (height) - 0.5f) * 2.0f;
            const auto distance = std::min (1.0f, dx * dx + dy * dy);
            pixels.push_back (shade[static_cast<size_t> (distance * (shades - 1))]);
        }
    return pixels;
}

} // namespace

NetworkView::NetworkView (const LiveActivity& source) : activity (source)
{
    setTitle (text::networkTip);
    setDescription (text::networkHelp());
}

void NetworkView::render (PixelGrid grid, float scale)
{
    if (widthLaidOut != grid.width || heightLaidOut != grid.height || brainLaidOut != activity.brainsSeen())
    {
        field.prepare (grid.width, grid.height, activity.layout().positions, scale);
        ground = groundPixels (grid.width, grid.height);
        widthLaidOut = grid.width;
        heightLaidOut = grid.height;
        brainLaidOut = activity.brainsSeen();
    }
    field.draw (activity.neurons().flash(), activity.neurons().ember(), activity.flashGuard().gains(),
                activity.silenced());

    const auto& table = HotTable::added();
    for (int y = 0; y < grid.height; ++y)
    {
        const auto* light = field.row (y);
        const auto* dark = ground.data() + static_cast<size_t> (y) * static_cast<size_t> (grid.width);
        auto* pixel = grid.row (y);
        for (int x = 0; x < grid.width; ++x)
            pixel[x] = dark[x] + table[std::min<int> (light[x], HotTable::size - 1)];
    }
}

void NetworkView::mouseMove (const juce::MouseEvent& event)
{
    const SheetProjection projection (static_cast<float> (getWidth()), static_cast<float> (getHeight()));
    setMouseCursor (isOnSheet (projection.toSheet (event.position)) ? juce::MouseCursor::CrosshairCursor
                                                                    : juce::MouseCursor::NormalCursor);
}

void NetworkView::mouseDown (const juce::MouseEvent& event) { touch (event.position, event.mods, true); }

void NetworkView::mouseDrag (const juce::MouseEvent& event)
{
    // A drag is a trail of pulses, not a flood.
    if (event.position.getDistanceFrom (lastTouch) > 24.0f)
        touch (event.position, event.mods, false);
}

void NetworkView::touch (juce::Point<float> point, juce::ModifierKeys keys, bool begins)
{
    lastTouch = point;
    const SheetProjection projection (static_cast<float> (getWidth()), static_cast<float> (getHeight()));
    const auto place = projection.toSheet (point);
    if (! isOnSheet (place))
        return;
    if (keys.isAltDown())
        onSilence (place, begins);
    else if (keys.isShiftDown())
        onTouchNeuron (place);
    else
        onTouch (place);
}

} // namespace galvani
