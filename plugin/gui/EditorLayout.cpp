#include "plugin/gui/EditorLayout.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

EditorLayout EditorLayout::of (int width, int height, float chosenScale)
{
    const auto least =
        std::min (static_cast<float> (width) / leastEditorWidth, static_cast<float> (height) / leastEditorHeight);
    const auto chosen = std::max (0.1f, std::min (chosenScale, std::max (least, std::min (1.0f, chosenScale))));
    const auto unscaledWidth = static_cast<float> (width) / chosen,
               unscaledHeight = static_cast<float> (height) / chosen;
    // Words must stay readable, so that units never fall below 0.8 pixels: below that things move together.
    const auto fit = std::min (unscaledWidth / defaultEditorWidth, unscaledHeight / defaultEditorHeight);
    EditorLayout layout;
    layout.scale = chosen * std::clamp (fit, 0.8f, 2.0f);
    layout.whole = { static_cast<int> (std::ceil (static_cast<float> (width) / layout.scale)),
                     static_cast<int> (std::ceil (static_cast<float> (height) / layout.scale)) };

    auto rest = layout.whole;
    layout.bar = rest.removeFromTop (44);
    layout.hands = rest.removeFromBottom (std::clamp (layout.whole.getHeight() * 230 / 760, 216, 280));
    layout.ear = rest.removeFromLeft (std::clamp (layout.whole.getWidth() * 230 / 1180, 214, 320));
    layout.voice = rest.removeFromRight (std::clamp (layout.whole.getWidth() * 250 / 1180, 222, 340));
    layout.brain = rest;
    return layout;
}

} // namespace galvani
