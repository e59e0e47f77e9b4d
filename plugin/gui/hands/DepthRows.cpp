#include "plugin/gui/hands/DepthRows.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/HandsText.h"
#include "plugin/gui/hands/SourcePage.h"
#include "plugin/gui/modulation/RouteEdits.h"
#include "plugin/gui/modulation/SaysInPassing.h"
#include "plugin/gui/modulation/SourceDrag.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

DepthRows::DepthRows (Processor& owner) : processor (owner) { static_assert (mostColumns == SourcePage::mostSources); }

void DepthRows::addRowOfCells()
{
    const auto row = static_cast<int> (cells.size()) / mostColumns;
    for (int column = 0; column < mostColumns; ++column)
    {
        auto& added = *cells.emplace_back (std::make_unique<DepthCell>());
        listenTo (added, row, column);
        addChildComponent (added);
    }
}

void DepthRows::listenTo (DepthCell& added, int row, int column)
{
    added.onHover = [this, row]
    {
        hoveredRow = row;
        repaint();
    };
    added.onChoice = [this, row, column]
    {
        choose (sourceAt (column), targetAt (row));
        if (onChoice)
            onChoice (chosenSource, chosenTarget);
    };
    added.onDragStart = [this]
    {
        isInGesture = true;
        processor.beginStep();
    };
    added.onValueChange = [this, row, column] { changed (row, column); };
    added.onDragEnd = [this, row, column]
    {
        isInGesture = false;
        // On its way through 0 a route keeps its curve; left there, it goes.
        const auto routing = processor.routing();
        const auto source = sourceAt (column), target = targetAt (row);
        if (const auto* route = routing.find (static_cast<size_t> (source), static_cast<size_t> (target));
            route != nullptr && route->depth == 0.0f)
            putOrDropRoute (processor, *route);
        if (onGestureEnd)
            onGestureEnd();
    };
}

void DepthRows::changed (int row, int column)
{
    auto route = routeBetween (processor.routing(), sourceAt (column), targetAt (row));
    route.depth = static_cast<float> (cell (row, column).getValue());
    if (! (isInGesture ? putRoute (processor, route) : putOrDropRoute (processor, route)))
    {
        cell (row, column).setValue (0.0, juce::dontSendNotification);
        sayInPassing (*this, text::routesFull (ModulationRouting::maximumRoutes));
    }
    cell (row, column).onChoice();
}

void DepthRows::show (const std::vector<int>& targets, const std::vector<int>& sources)
{
    if (targets == shownTargets && sources == shownSources)
        return;
    shownTargets = targets;
    shownSources = sources;
    hoveredRow = -1;
    while (static_cast<int> (cells.size()) < rowsShown() * mostColumns)
        addRowOfCells();
    for (int row = 0; row < static_cast<int> (cells.size()) / mostColumns; ++row)
        for (int column = 0; column < mostColumns; ++column)
        {
            auto& shown = cell (row, column);
            const auto isShown = row < rowsShown() && column < columnsShown();
            shown.setVisible (isShown);
            shown.setComponentID (
                isShown
                    ? "depth_"
                          + juce::String (modulationSources[static_cast<size_t> (sourceAt (column))].id).toLowerCase()
                          + "_" + declarationOf (modulationTargets[static_cast<size_t> (targetAt (row))]).id
                    : juce::String());
            if (isShown)
                shown.setTitle (sourceName (sourceAt (column)) + text::arrow() + targetName (targetAt (row)));
        }
    choose (chosenSource, chosenTarget);
    resized();
    repaint();
}

void DepthRows::setRouting (const ModulationRouting& routing)
{
    for (int row = 0; row < rowsShown(); ++row)
        for (int column = 0; column < columnsShown(); ++column)
            if (auto& shown = cell (row, column); ! shown.isMouseButtonDown())
                shown.setValue (
                    routing.depth (static_cast<size_t> (sourceAt (column)), static_cast<size_t> (targetAt (row))),
                    juce::dontSendNotification);
}

void DepthRows::choose (int source, int target)
{
    chosenSource = source;
    chosenTarget = target;
    for (int row = 0; row < rowsShown(); ++row)
        for (int column = 0; column < columnsShown(); ++column)
            cell (row, column).setChosen (sourceAt (column) == source && targetAt (row) == target);
}

void DepthRows::setCellWidth (int width)
{
    if (width == cellWidth)
        return;
    cellWidth = width;
    resized();
}

void DepthRows::resized()
{
    for (int row = 0; row < rowsShown(); ++row)
        for (int column = 0; column < columnsShown(); ++column)
            cell (row, column).setBounds (widthOfNames + column * cellWidth, row * rowHeight, cellWidth, rowHeight);
}

int DepthRows::rowAt (int y) const
{
    const auto row = y / rowHeight;
    return y >= 0 && row < rowsShown() ? row : -1;
}

juce::String DepthRows::getTooltip()
{
    const auto row = rowAt (getMouseXYRelative().y);
    if (row < 0)
        return {};
    const auto& declaration = declarationOf (modulationTargets[static_cast<size_t> (targetAt (row))]);
    return juce::String (declaration.name) + ": " + declaration.tooltip;
}

void DepthRows::paint (juce::Graphics& g)
{
    for (int row = 0; row < rowsShown(); ++row)
    {
        const juce::Rectangle<int> area (0, row * rowHeight, getWidth(), rowHeight);
        if (row == dropRow)
        {
            g.setColour (palette::boxHover);
            g.fillRect (area);
        }
        g.setColour (palette::track.withAlpha (0.6f));
        g.fillRect (area.withHeight (1));
        g.setColour (row == hoveredRow || row == dropRow ? palette::bright : palette::cream);
        g.setFont (type::label());
        g.drawFittedText (targetName (targetAt (row)), area.withX (2).withWidth (widthOfNames - 8),
                          juce::Justification::centredLeft, 1, 0.75f);
    }
}

bool DepthRows::isInterestedInDragSource (const SourceDetails& details) { return sourceOfDrag (details) >= 0; }

void DepthRows::itemDragMove (const SourceDetails& details)
{
    dropRow = rowAt (details.localPosition.y);
    repaint();
}

void DepthRows::itemDragExit (const SourceDetails&)
{
    dropRow = -1;
    repaint();
}

void DepthRows::itemDropped (const SourceDetails& details)
{
    itemDragExit (details);
    const auto row = rowAt (details.localPosition.y);
    if (row < 0)
        return;
    sayInPassing (*this, addRoute (processor, sourceOfDrag (details), targetAt (row)));
    if (onGestureEnd)
        onGestureEnd();
}

} // namespace galvani
