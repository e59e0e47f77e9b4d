// A flat piece of tissue on which a population's neurons lie.
#pragma once

#include "neural/random/RandomStream.h"

#include <vector>

namespace galvani
{

/** On the plane that all sheets share. */
struct PlanePosition
{
    double x, y;
};

/** All sheets share one plane and begin at its origin, so that populations on them lie over one another. */
struct Sheet
{
    enum class Arrangement
    {
        grid,     ///< row by row, as square as the sheet allows
        scattered ///< uniformly at random
    };

    double width = 1.0, height = 1.0;
    Arrangement arrangement = Arrangement::grid;

    /** @param random  drawn from when they are scattered */
    std::vector<PlanePosition> positions (int neurons, RandomStream random) const;
};

/** Correctly rounded, so the same on every machine. */
double distanceBetween (PlanePosition, PlanePosition) noexcept;

} // namespace galvani
