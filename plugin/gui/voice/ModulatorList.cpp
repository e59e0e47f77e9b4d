#include "plugin/gui/voice/ModulatorList.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/Text.h"
#include "plugin/gui/modulation/SourceDrag.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/picture/HotPalette.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr int nameWidth = 118, valueWidth = 40;

} // namespace

int strongestTarget (const ModulationRouting& routing, int modulator) noexcept
{
    int strongest = -1;
    float greatest = 0.0f;
    for (int target = 0; target < numModulationTargets; ++target)
    {
        const auto size = std::abs (routing.depth (static_cast<size_t> (modulator), static_cast<size_t> (target)));
        if (size > greatest)
        {
            greatest = size;
            strongest = target;
        }
    }
    return strongest;
}

ModulatorList::ModulatorList()
{
    targets.fill (-1);
    setTitle (text::modulatorsTitle);
    setMouseCursor (juce::MouseCursor::PointingHandCursor);
}

void ModulatorList::setRouting (const ModulationRouting& routing)
{
    for (int modulator = 0; modulator < numModulators; ++modulator)
        targets[static_cast<size_t> (modulator)] = strongestTarget (routing, modulator);
    repaint();
}

void ModulatorList::setValues (const std::array<float, numModulators>& newValues)
{
    float moved = 0.0f;
    for (size_t i = 0; i < values.size(); ++i)
        moved = std::max (moved, std::abs (newValues[i] - values[i]));
    if (moved < 0.004f)
        return;
    values = newValues;
    repaint (liveArea());
}

void ModulatorList::tell()
{
    juce::StringArray lines;
    for (int modulator = 0; modulator < numModulators; ++modulator)
        lines.add (text::modulatorTold (modulator, targetName (modulator), values[static_cast<size_t> (modulator)]));
    setDescription (lines.joinIntoString (", "));
}

juce::Rectangle<int> ModulatorList::row (int modulator) const
{
    const auto top = modulator * getHeight() / numModulators, bottom = (modulator + 1) * getHeight() / numModulators;
    return { 0, top, getWidth(), bottom - top };
}

int ModulatorList::modulatorAt (int y) const
{
    return juce::jlimit (0, numModulators - 1, y * numModulators / juce::jmax (1, getHeight()));
}

juce::Rectangle<int> ModulatorList::liveArea() const { return getLocalBounds().withTrimmedLeft (nameWidth); }

juce::String ModulatorList::targetName (int modulator) const
{
    const auto target = targets[static_cast<size_t> (modulator)];
    return target < 0 ? juce::String (text::nothing)
                      : juce::String (declarationOf (modulationTargets[static_cast<size_t> (target)]).name);
}

juce::String ModulatorList::getTooltip()
{
    const auto modulator = modulatorAt (getMouseXYRelative().y);
    return text::modulatorTip (modulator, targetName (modulator));
}

void ModulatorList::mouseDrag (const juce::MouseEvent& event)
{
    dragSource (*this, modulatorAt (event.getMouseDownY()), event);
}

void ModulatorList::paint (juce::Graphics& g)
{
    for (int modulator = 0; modulator < numModulators; ++modulator)
    {
        auto area = row (modulator);
        const auto value = juce::jlimit (0.0f, 1.0f, values[static_cast<size_t> (modulator)]);
        g.setColour (palette::cream);
        g.setFont (type::letter());
        g.drawText (juce::String::charToString (static_cast<juce::juce_wchar> ('A' + modulator)),
                    area.removeFromLeft (18), juce::Justification::centredLeft);
        g.setColour (targets[static_cast<size_t> (modulator)] < 0 ? palette::faint : palette::label);
        g.setFont (type::label());
        g.drawFittedText (targetName (modulator), area.removeFromLeft (nameWidth - 18 - 6),
                          juce::Justification::centredLeft, 1, 0.8f);
        area.removeFromLeft (6);
        g.setColour (palette::faint);
        g.setFont (type::value());
        g.drawText (juce::String (value, 2), area.removeFromRight (valueWidth), juce::Justification::centredRight);

        const auto bar = area.toFloat().withSizeKeepingCentre (static_cast<float> (area.getWidth()), 6.0f);
        g.setColour (palette::track);
        g.fillRoundedRectangle (bar, 3.0f);
        const auto filled = bar.withWidth (bar.getWidth() * value);
        g.setGradientFill (juce::ColourGradient::horizontal (hotColour (0.16f), filled.getX(),
                                                             hotColour (0.28f + 0.46f * value),
                                                             juce::jmax (filled.getX() + 1.0f, filled.getRight())));
        g.fillRoundedRectangle (filled, 3.0f);
    }
}

} // namespace galvani
