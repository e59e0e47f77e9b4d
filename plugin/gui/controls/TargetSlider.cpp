#include "plugin/gui/controls/TargetSlider.h"

#include "dsp/modulation/ModulationTarget.h"
#include "plugin/gui/modulation/RouteEdits.h"
#include "plugin/gui/modulation/SaysInPassing.h"
#include "plugin/gui/modulation/SourceDrag.h"
#include "plugin/gui/theme/Palette.h"

#include <cmath>

namespace galvani
{

void TargetSlider::setTarget (Processor& owner, ParameterId id)
{
    processor = &owner;
    place = modulationTargetIndex (id);
}

void TargetSlider::setHeld (std::optional<float> position)
{
    if (position.has_value() == heldNow.has_value() && (! position || std::abs (*position - *heldNow) < 0.004f))
        return;
    heldNow = position;
    repaint();
}

void TargetSlider::paint (juce::Graphics& g)
{
    FineSlider::paint (g);
    paintModulation (g, getLocalBounds().toFloat().withSizeKeepingCentre (static_cast<float> (getWidth()), 12.0f));
}

void TargetSlider::paintModulation (juce::Graphics& g, juce::Rectangle<float> area, bool showsRange)
{
    if (heldNow)
    {
        const auto set = static_cast<float> (valueToProportionOfLength (getValue()));
        const auto x = [&] (float position) { return area.getX() + area.getWidth() * position; };
        const auto line = area.removeFromBottom (1.5f);
        if (showsRange)
        {
            g.setColour (palette::track);
            g.fillRect (line);
        }
        g.setColour (palette::moved);
        g.fillRect (line.withX (x (juce::jmin (set, *heldNow))).withRight (x (juce::jmax (set, *heldNow))));
        g.setColour (palette::figure);
        g.fillRect (juce::Rectangle<float> (3.0f, 3.0f)
                        .withCentre ({ juce::jlimit (line.getX() + 1.5f, line.getRight() - 1.5f, x (*heldNow)),
                                       line.getCentreY() - 0.5f }));
    }
    if (isUnderDrop())
    {
        g.setColour (palette::accent);
        g.drawRoundedRectangle (getLocalBounds().toFloat().reduced (0.5f), 3.0f, 1.0f);
    }
}

bool TargetSlider::isInterestedInDragSource (const SourceDetails& details)
{
    return place >= 0 && sourceOfDrag (details) >= 0;
}

void TargetSlider::itemDragEnter (const SourceDetails&)
{
    dropHovers = true;
    repaint();
}

void TargetSlider::itemDragExit (const SourceDetails&)
{
    dropHovers = false;
    repaint();
}

void TargetSlider::itemDropped (const SourceDetails& details)
{
    itemDragExit (details);
    sayInPassing (*this, addRoute (*processor, sourceOfDrag (details), place));
}

} // namespace galvani
