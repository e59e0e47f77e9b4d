#include "plugin/gui/hands/DepthGrid.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

namespace
{

constexpr int lettersWidth = 26, namesHeight = 34;

const ParameterDeclaration& declarationOfTarget (int target)
{
    return declarationOf (modulationTargets[static_cast<size_t> (target)]);
}

juce::String letter (int modulator)
{
    return juce::String::charToString (static_cast<juce::juce_wchar> ('A' + modulator));
}

} // namespace

DepthGrid::DepthGrid (Processor& owner) : processor (owner)
{
    for (int modulator = 0; modulator < numModulators; ++modulator)
        for (int target = 0; target < numModulationTargets; ++target)
        {
            auto& added = *cells.emplace_back (std::make_unique<DepthCell>());
            const auto name = letter (modulator) + text::arrow() + declarationOfTarget (target).name;
            added.setTitle (name);
            added.setComponentID ("depth_" + letter (modulator).toLowerCase() + "_" + declarationOfTarget (target).id);
            added.onHover = [this, modulator, target]
            {
                hoveredModulator = modulator;
                hoveredTarget = target;
                repaint();
                if (onHover)
                    onHover (modulator, target);
            };
            added.onDragStart = [this] { processor.beginStep(); };
            added.onValueChange = [this, modulator, target]
            {
                auto routing = processor.routing();
                routing.depth[static_cast<size_t> (modulator)][static_cast<size_t> (target)] =
                    static_cast<float> (cell (modulator, target).getValue());
                processor.setRouting (routing);
                if (onHover)
                    onHover (modulator, target);
            };
            addAndMakeVisible (added);
        }
}

void DepthGrid::setRouting (const ModulationRouting& routing)
{
    for (int modulator = 0; modulator < numModulators; ++modulator)
        for (int target = 0; target < numModulationTargets; ++target)
            if (auto& shown = cell (modulator, target); ! shown.isMouseButtonDown())
                shown.setValue (routing.depth[static_cast<size_t> (modulator)][static_cast<size_t> (target)],
                                juce::dontSendNotification);
}

juce::Rectangle<int> DepthGrid::cellArea (int modulator, int target) const
{
    const auto width = getWidth() - lettersWidth, height = getHeight() - namesHeight;
    const auto left = target * width / numModulationTargets, right = (target + 1) * width / numModulationTargets;
    const auto top = modulator * height / numModulators, bottom = (modulator + 1) * height / numModulators;
    return { lettersWidth + left, namesHeight + top, right - left, bottom - top };
}

void DepthGrid::paint (juce::Graphics& g)
{
    for (int target = 0; target < numModulationTargets; ++target)
    {
        const auto& declaration = declarationOfTarget (target);
        const auto area = cellArea (0, target).withY (0).withHeight (namesHeight - 4);
        const juce::String section = declaration.section, label = declaration.label;
        g.setFont (type::small());
        g.setColour (target == hoveredTarget ? palette::cream : palette::faint);
        g.drawFittedText (section, area.withHeight (area.getHeight() / 2), juce::Justification::centred, 1, 0.6f);
        g.setColour (target == hoveredTarget ? palette::cream : palette::label);
        g.drawFittedText (label, area.withTrimmedTop (area.getHeight() / 2), juce::Justification::centred, 1, 0.6f);
    }
    for (int modulator = 0; modulator < numModulators; ++modulator)
    {
        const auto area = cellArea (modulator, 0);
        g.setColour (modulator == hoveredModulator ? palette::figure : palette::cream);
        g.setFont (type::letter());
        g.drawText (letter (modulator), area.withX (2).withWidth (lettersWidth - 4), juce::Justification::centredLeft);
    }
}

void DepthGrid::resized()
{
    for (int modulator = 0; modulator < numModulators; ++modulator)
        for (int target = 0; target < numModulationTargets; ++target)
            cell (modulator, target).setBounds (cellArea (modulator, target));
}

} // namespace galvani
