#include "plugin/gui/ear/DoseMeter.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/Text.h"
#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/picture/HotPalette.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr int framesToShowHeld = 20;
constexpr float figuresWidth = 72.0f;

} // namespace

void DoseMeter::show (const TickRecord& now)
{
    // A tick that is held back is a millisecond: the eye needs longer.
    framesHeld = now.doseIsHeld ? framesToShowHeld : std::max (0, framesHeld - 1);
    const auto held = framesHeld > 0;
    if (std::abs (now.dose - dose) > 0.05f || held != isHeld)
    {
        dose = now.dose;
        isHeld = held;
        repaint();
    }
    if (--framesUntilTold > 0)
        return;
    framesUntilTold = 30;
    const auto words = text::doseTold (dose, getTextFromValue (getValue()), isHeld, now.droppedStimuli);
    if (words == told)
        return;
    told = words;
    setDescription (words);
    setTooltip (parameterTip (ParameterId::electrodeDoseLimit) + "\n\n" + words);
}

/** Square roots, so that the dose of one pulse is seen beside the greatest limit. */
float DoseMeter::positionOf (float amount) const
{
    const auto greatest = declarationOf (ParameterId::electrodeDoseLimit).greatest;
    return std::sqrt (juce::jlimit (0.0f, 1.0f, amount / greatest));
}

void DoseMeter::paint (juce::Graphics& g)
{
    auto area = getLocalBounds().toFloat();
    const auto figures = area.removeFromRight (figuresWidth);
    area.removeFromRight (4.0f);
    const auto bar = area.withSizeKeepingCentre (area.getWidth(), 6.0f);
    g.setColour (palette::track);
    g.fillRoundedRectangle (bar, 3.0f);
    const auto level = positionOf (dose);
    if (const auto filled = bar.withWidth (bar.getWidth() * level); filled.getWidth() >= 1.0f)
    {
        g.setGradientFill (juce::ColourGradient::horizontal (
            hotColour (0.2f), bar.getX(), hotColour (isHeld ? 0.75f : 0.35f + 0.3f * level), filled.getRight()));
        g.fillRoundedRectangle (filled, 3.0f);
    }
    const auto limit = bar.getX() + bar.getWidth() * positionOf (static_cast<float> (getValue()));
    g.setColour (isHeld ? palette::cream : (isOver() ? palette::word : palette::dim));
    g.fillRect (juce::Rectangle<float> (2.0f, 12.0f)
                    .withCentre ({ juce::jmin (limit, bar.getRight() - 1.0f), bar.getCentreY() }));

    g.setFont (type::smallValue());
    g.setColour (isHeld ? palette::cream : (isOver() ? palette::cream : palette::label));
    // The limit in figures while a hand is there; what flows otherwise.
    const auto words = isOver() ? text::doseLimit (getTextFromValue (getValue()))
                       : isHeld ? juce::String (text::doseHeld)
                                : text::dose (dose);
    g.drawFittedText (words, figures.toNearestInt(), juce::Justification::centredRight, 1, 0.75f);
    paintModulation (g, bar.withSizeKeepingCentre (bar.getWidth(), 14.0f));
}

} // namespace galvani
