#include "plugin/gui/hands/DepthCell.h"

#include "plugin/gui/HandsText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/picture/HotPalette.h"

#include <cmath>

namespace galvani
{

DepthCell::DepthCell()
{
    setRange (-1.0, 1.0, 0.01);
    setDoubleClickReturnValue (true, 0.0);
    setNumDecimalPlacesToDisplay (2);
    setScrollWheelEnabled (false); // the wheel scrolls through the rows
    textFromValueFunction = [] (double depth) { return text::signedDepth (static_cast<float> (depth)); };
    readText = [] (const juce::String& typed) -> std::optional<double>
    {
        if (! typed.containsOnly ("+-.0123456789 ") || ! typed.containsAnyOf ("0123456789"))
            return {};
        return typed.trim().trimCharactersAtStart ("+").getDoubleValue();
    };
}

void DepthCell::mouseEnter (const juce::MouseEvent& event)
{
    ValueField::mouseEnter (event);
    repaint();
    if (onHover)
        onHover();
}

void DepthCell::mouseDown (const juce::MouseEvent& event)
{
    if (onChoice)
        onChoice();
    ValueField::mouseDown (event);
}

void DepthCell::focusGained (FocusChangeType cause)
{
    ValueField::focusGained (cause);
    if (onChoice)
        onChoice();
}

void DepthCell::setChosen (bool chosen)
{
    if (chosen == isChosen)
        return;
    isChosen = chosen;
    repaint();
}

void DepthCell::paint (juce::Graphics& g)
{
    const auto depth = static_cast<float> (getValue());
    const auto size = std::abs (depth);
    const auto area = getLocalBounds().toFloat().reduced (1.5f, 2.0f);
    // Deep is bright: from a dark red that just shows to amber, dimmed so that figures stay readable.
    g.setColour (size < 0.005f ? palette::cell
                               : palette::cell.interpolatedWith (hotColour (0.12f + 0.64f * size),
                                                                 juce::jmin (1.0f, 0.3f + 0.72f * size)));
    g.fillRoundedRectangle (area, 3.0f);
    if (isMouseOverOrDragging() || isChosen || hasKeyboardFocus (false))
    {
        g.setColour (hasKeyboardFocus (false) ? palette::bright
                     : isChosen               ? palette::cream
                                              : palette::accent.withAlpha (0.7f));
        g.drawRoundedRectangle (area.reduced (0.5f), 3.0f, 1.0f);
    }
    if (size < 0.005f)
        return;
    g.setColour (size > 0.6f ? palette::ground : palette::cream.withAlpha (0.85f));
    g.setFont (type::smallValue().withHeight (12.0f));
    g.drawFittedText (getTextFromValue (getValue()), getLocalBounds(), juce::Justification::centred, 1, 0.7f);
}

} // namespace galvani
