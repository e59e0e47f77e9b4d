#include "plugin/gui/hands/DepthGrid.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

namespace
{

constexpr int namesWidth = 64, headingsHeight = 34;

const ParameterDeclaration& declarationOfTarget (int target)
{
    return declarationOf (modulationTargets[static_cast<size_t> (target)]);
}

} // namespace

DepthGrid::DepthGrid (Processor& owner) : processor (owner)
{
    for (int row = 0; row < SourcePage::mostRows; ++row)
        for (int target = 0; target < numModulationTargets; ++target)
        {
            auto& added = *cells.emplace_back (std::make_unique<DepthCell>());
            listenTo (added, row, target);
            addChildComponent (added);
        }
    show (sourcePages().front());
}

void DepthGrid::listenTo (DepthCell& added, int row, int target)
{
    added.onHover = [this, row, target]
    {
        hoveredRow = row;
        hoveredTarget = target;
        repaint();
        if (onHover)
            onHover (rows[static_cast<size_t> (row)], target);
    };
    added.onDragStart = [this] { processor.beginStep(); };
    added.onValueChange = [this, row, target]
    {
        const auto line = rows[static_cast<size_t> (row)];
        auto changed = processor.routing();
        changed.depth[static_cast<size_t> (line)][static_cast<size_t> (target)] =
            static_cast<float> (cell (row, target).getValue());
        processor.setRouting (changed);
        if (onHover)
            onHover (line, target);
    };
}

void DepthGrid::show (const SourcePage& page)
{
    rows = page.sources;
    hoveredRow = hoveredTarget = -1;
    for (int row = 0; row < SourcePage::mostRows; ++row)
        for (int target = 0; target < numModulationTargets; ++target)
        {
            auto& shown = cell (row, target);
            shown.setVisible (row < rowsShown());
            if (row >= rowsShown())
                continue;
            const auto& declaration = declarationOfTarget (target);
            shown.setTitle (source (row).name + text::arrow() + declaration.name);
            shown.setComponentID ("depth_" + juce::String (source (row).id).toLowerCase() + "_" + declaration.id);
        }
    setRouting (processor.routing());
    repaint();
}

void DepthGrid::setRouting (const ModulationRouting& newRouting)
{
    for (int row = 0; row < rowsShown(); ++row)
        for (int target = 0; target < numModulationTargets; ++target)
            if (auto& shown = cell (row, target); ! shown.isMouseButtonDown())
                shown.setValue (newRouting.depth[static_cast<size_t> (rows[static_cast<size_t> (row)])]
                                                [static_cast<size_t> (target)],
                                juce::dontSendNotification);
}

juce::Rectangle<int> DepthGrid::cellArea (int row, int target) const
{
    const auto width = getWidth() - namesWidth, height = getHeight() - headingsHeight;
    const auto left = target * width / numModulationTargets, right = (target + 1) * width / numModulationTargets;
    const auto top = row * height / SourcePage::mostRows, bottom = (row + 1) * height / SourcePage::mostRows;
    return { namesWidth + left, headingsHeight + top, right - left, bottom - top };
}

juce::String DepthGrid::getTooltip()
{
    const auto at = getMouseXYRelative();
    for (int row = 0; row < rowsShown(); ++row)
        if (const auto area = cellArea (row, 0); at.y >= area.getY() && at.y < area.getBottom())
            return juce::String (source (row).name) + ": " + source (row).tooltip;
    return {};
}

void DepthGrid::paint (juce::Graphics& g)
{
    for (int target = 0; target < numModulationTargets; ++target)
    {
        const auto& declaration = declarationOfTarget (target);
        const auto area = cellArea (0, target).withY (0).withHeight (headingsHeight - 4);
        const juce::String section = declaration.section, label = declaration.label;
        g.setFont (type::small());
        g.setColour (target == hoveredTarget ? palette::cream : palette::faint);
        g.drawFittedText (section, area.withHeight (area.getHeight() / 2), juce::Justification::centred, 1, 0.6f);
        g.setColour (target == hoveredTarget ? palette::cream : palette::label);
        g.drawFittedText (label, area.withTrimmedTop (area.getHeight() / 2), juce::Justification::centred, 1, 0.6f);
    }
    for (int row = 0; row < rowsShown(); ++row)
    {
        const juce::String name = source (row).shortName;
        g.setColour (row == hoveredRow ? palette::figure : palette::cream);
        g.setFont (name.length() == 1 ? type::letter() : type::label());
        g.drawFittedText (name, cellArea (row, 0).withX (2).withWidth (namesWidth - 6),
                          juce::Justification::centredLeft, 1, 0.8f);
    }
}

void DepthGrid::resized()
{
    for (int row = 0; row < SourcePage::mostRows; ++row)
        for (int target = 0; target < numModulationTargets; ++target)
            cell (row, target).setBounds (cellArea (row, target));
}

} // namespace galvani
