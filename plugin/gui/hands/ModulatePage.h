// The MODULATE page: the matrix, and the card of the route that is chosen.
#pragma once

#include "plugin/gui/hands/DepthGrid.h"
#include "plugin/gui/hands/RouteCard.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class ModulatePage final : public SpokenGroup
{
public:
    explicit ModulatePage (Processor&);

    /** Call when it may have changed. */
    void setRouting (const ModulationRouting&);

    /** Chooses the sources that are shown. */
    void show (const SourcePage& page) { grid.show (page); }

    /** Call once a frame. */
    void refresh (const SourceValues&);

    DepthGrid& depths() noexcept { return grid; }
    RouteCard& card() noexcept { return route; }

    void resized() override;
    void visibilityChanged() override;

private:
    void choose (int source, int target);

    DepthGrid grid;
    RouteCard route;
};

} // namespace galvani
