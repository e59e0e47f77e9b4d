// How a dream walks.
#pragma once

namespace galvani
{

struct DreamSettings
{
    double alpha = 0.1;    ///< longest step, in halves of the space; see Dream::step()
    double depth = 1.0;    ///< 0..1, how far from the neutral point to the bounds it may go
    double momentum = 0.0; ///< 0..1, how much of its direction a step keeps from the one before
    bool operator== (const DreamSettings&) const = default;
};

} // namespace galvani
