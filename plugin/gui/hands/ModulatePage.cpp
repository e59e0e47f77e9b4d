#include "plugin/gui/hands/ModulatePage.h"

namespace galvani
{

ModulatePage::ModulatePage (Processor& processor) : grid (processor), route (processor)
{
    addAndMakeVisible (grid);
    addAndMakeVisible (route);
    grid.onChoice = [this] (int source, int target) { route.show (source, target); };
    route.onEdit = [this] { grid.follow(); };
}

void ModulatePage::choose (int source, int target)
{
    grid.choose (source, target);
    route.show (source, target);
}

void ModulatePage::setRouting (const ModulationRouting& routing)
{
    grid.follow();
    route.setRouting (routing);
    if (route.source() < 0 && routing.size() > 0)
        choose (routing.routes().front().source, routing.routes().front().target);
}

void ModulatePage::refresh (const SourceValues& values)
{
    grid.refresh (values);
    route.refresh (values);
}

void ModulatePage::visibilityChanged()
{
    if (isVisible())
        grid.forgetEmptyRows();
}

void ModulatePage::resized()
{
    auto area = getLocalBounds();
    route.setBounds (area.removeFromRight (juce::jlimit (214, 280, getWidth() / 5)));
    area.removeFromRight (12);
    grid.setBounds (area);
}

} // namespace galvani
