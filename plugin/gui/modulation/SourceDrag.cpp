#include "plugin/gui/modulation/SourceDrag.h"

#include "dsp/modulation/ModulationSource.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

#include <string>

namespace galvani
{

namespace
{

constexpr auto prefix = "modulation source ";
constexpr int leastDistance = 4;

/** The source's name in a box, at the lower right of the mouse so that the knob under it stays visible.
    @param unit  pixels a unit of the window */
juce::ScaledImage imageOf (int source, float unit)
{
    constexpr float fineness = 2.0f, offset = 12.0f, height = 22.0f;
    const auto scale = fineness * unit;
    const juce::String name = modulationSources[static_cast<size_t> (source)].name;
    const auto width = textWidth (type::word(), name) + 18.0f;
    const juce::Image image (juce::Image::ARGB, juce::roundToInt (scale * (offset + width)),
                             juce::roundToInt (scale * (offset + height)), true);
    juce::Graphics g (image);
    g.addTransform (juce::AffineTransform::scale (scale));
    const auto box = juce::Rectangle<float> (offset, offset, width, height).reduced (0.5f);
    g.setColour (palette::boxHover);
    g.fillRoundedRectangle (box, 5.0f);
    g.setColour (palette::accent);
    g.drawRoundedRectangle (box, 5.0f, 1.0f);
    g.setColour (palette::cream);
    g.setFont (type::word());
    g.drawText (name, box, juce::Justification::centred, false);
    return { image, static_cast<double> (fineness) };
}

} // namespace

juce::var dragOfSource (int source)
{
    return juce::String (prefix) + modulationSources[static_cast<size_t> (source)].id;
}

int sourceOfDrag (const juce::DragAndDropTarget::SourceDetails& details)
{
    const auto words = details.description.toString();
    if (! words.startsWith (prefix))
        return -1;
    return modulationSourceIndex (words.fromFirstOccurrenceOf (prefix, false, false).toStdString());
}

void dragSource (juce::Component& from, int source, const juce::MouseEvent& event)
{
    auto* window = juce::DragAndDropContainer::findParentDragContainerFor (&from);
    if (window == nullptr || window->isDragAndDropActive() || event.mods.isPopupMenu()
        || event.getDistanceFromDragStart() < leastDistance)
        return;
    const juce::Point<int> atMouse;
    window->startDragging (dragOfSource (source), &from,
                           imageOf (source, juce::Component::getApproximateScaleFactorForComponent (&from)), false,
                           &atMouse, &event.source);
}

} // namespace galvani
