// Draws the cochleagram: time from left to right, bands from below.
#pragma once

#include "plugin/activity/Cochleagram.h"
#include "plugin/looks/PixelGrid.h"

namespace galvani
{

/** Fills the whole grid; every band has the same height. Volleys that come faster than six a second are blurred, so
    that nothing flashes. */
void drawCochleagram (PixelGrid, const Cochleagram&);

} // namespace galvani
