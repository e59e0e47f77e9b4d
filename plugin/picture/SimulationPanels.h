// The panels of a simulation's picture: those above one another share its time, those below stand side by side.
#pragma once

#include "plugin/picture/RoomSharing.h"
#include "plugin/picture/SimulationView.h"

#include <juce_graphics/juce_graphics.h>

#include <functional>
#include <optional>
#include <vector>

namespace galvani
{

/** Where a panel stands: the row of its title, its plots, and right of these the names of what is plotted. */
struct PanelPlace
{
    juce::Rectangle<int> title, plots, names;
};

struct SimulationPanel
{
    RoomRequest room; ///< of the plots: their height, or of what stands side by side their width
    std::function<void (juce::Graphics&, const PanelPlace&)> draw;
};

/** Each nothing when there is nothing to show. The view must outlive the panel. */
std::optional<SimulationPanel> stimulusPanel (const SimulationView&);
std::optional<SimulationPanel> spikePanel (const SimulationView&);
std::optional<SimulationPanel> populationRatePanel (const SimulationView&);
std::optional<SimulationPanel> voltagePanel (const SimulationView&);

/** What does not run along the time. */
std::optional<SimulationPanel> intervalPanel (const SimulationView&);
std::optional<SimulationPanel> neuronRatePanel (const SimulationView&);
std::vector<SimulationPanel> weightPanels (const SimulationView&);

} // namespace galvani
