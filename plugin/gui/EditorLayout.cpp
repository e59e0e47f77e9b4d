#include "plugin/gui/EditorLayout.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

EditorLayout EditorLayout::of (int width, int height)
{
    // Words must stay readable, so that units never fall below 0.8 pixels: below that things move together.
    const auto fit =
        std::min (static_cast<float> (width) / defaultEditorWidth, static_cast<float> (height) / defaultEditorHeight);
    EditorLayout layout;
    layout.scale = std::clamp (fit, 0.8f, 2.0f);
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
