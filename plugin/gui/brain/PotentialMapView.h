// The map of the groups' membrane potentials on the screen.
#pragma once

#include "plugin/activity/PotentialMap.h"
#include "plugin/gui/theme/PixelView.h"

namespace galvani
{

class PotentialMapView final : public PixelView
{
public:
    explicit PotentialMapView (const PotentialMap&);

protected:
    void render (PixelGrid, float scale) override;

private:
    const PotentialMap& map;
};

} // namespace galvani
