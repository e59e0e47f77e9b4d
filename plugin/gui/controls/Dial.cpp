#include "plugin/gui/controls/Dial.h"

#include "plugin/gui/theme/Palette.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr float firstAngle = -0.75f * juce::MathConstants<float>::pi; // straight up is 0
constexpr float sweep = 1.5f * juce::MathConstants<float>::pi;

juce::Path arc (juce::Point<float> centre, float radius, float from, float to)
{
    juce::Path path;
    path.addCentredArc (centre.x, centre.y, radius, radius, 0.0f, firstAngle + sweep * from, firstAngle + sweep * to,
                        true);
    return path;
}

} // namespace

juce::String Dial::getTooltip()
{
    const auto more = sayMore ? sayMore() : juce::String();
    return more.isEmpty() ? TargetSlider::getTooltip() : TargetSlider::getTooltip() + "\n\n" + more;
}

void Dial::paint (juce::Graphics& g)
{
    const auto area = getLocalBounds().toFloat();
    const auto centre = area.getCentre();
    const auto thickness = 3.4f;
    const auto radius = 0.5f * juce::jmin (area.getWidth(), area.getHeight()) - 0.5f * thickness - 0.5f;
    const auto position = static_cast<float> (valueToProportionOfLength (getValue()));
    const auto moved = held();
    const juce::PathStrokeType thick (thickness, juce::PathStrokeType::curved, juce::PathStrokeType::rounded);
    const juce::PathStrokeType thin (2.0f, juce::PathStrokeType::curved, juce::PathStrokeType::rounded);

    g.setColour (isPressed() ? palette::edge : (isOver() ? palette::dialOver : palette::dial));
    const auto plate = juce::Rectangle<float> (2.0f * radius - 14.0f, 2.0f * radius - 14.0f).withCentre (centre);
    g.fillEllipse (plate);
    if (isUnderDrop())
    {
        g.setColour (palette::accent);
        g.drawEllipse (plate.expanded (1.5f), 1.2f);
    }
    g.setColour (palette::edge);
    g.strokePath (arc (centre, radius, 0.0f, 1.0f), thick);
    if (moved && std::abs (*moved - position) > 0.002f)
    {
        g.setColour (palette::moved);
        g.strokePath (arc (centre, radius, juce::jmin (position, *moved), juce::jmax (position, *moved)), thin);
    }
    if (position > 0.0f)
    {
        g.setColour (! isEnabled() ? palette::faint : (isOver() ? palette::accentOver : palette::accent));
        g.strokePath (arc (centre, radius, 0.0f, position), thick);
        // Where modulation pulls back below the set value, it shows on top of the set arc.
        if (moved && *moved < position)
        {
            g.setColour (palette::figure);
            g.strokePath (arc (centre, radius, *moved, position), juce::PathStrokeType (1.2f));
        }
    }

    const auto angle = firstAngle + sweep * position;
    const juce::Point<float> direction (std::sin (angle), -std::cos (angle));
    g.setColour (isEnabled() ? palette::figure : palette::faint);
    g.drawLine ({ centre + direction * (0.12f * radius), centre + direction * (0.60f * radius) }, 2.0f);
}

} // namespace galvani
