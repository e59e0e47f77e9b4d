#include "plugin/gui/brain/GroupPlot.h"

namespace galvani
{

void GroupPlot::mouseDown (const juce::MouseEvent& event)
{
    if (const auto group = groupAt (event.position); group >= 0)
        onClick (group, event.mods.isAltDown());
}

float GroupPlot::fromBelow (juce::Point<float> place) const noexcept
{
    return juce::jlimit (0.0f, 0.9999f, 1.0f - place.y / static_cast<float> (juce::jmax (1, getHeight())));
}

float GroupPlot::fromLeft (juce::Point<float> place) const noexcept
{
    return juce::jlimit (0.0f, 0.9999f, place.x / static_cast<float> (juce::jmax (1, getWidth())));
}

void GroupPlot::hover (std::optional<juce::Point<float>> place)
{
    mouse = place;
    if (onHover)
        onHover();
}

} // namespace galvani
