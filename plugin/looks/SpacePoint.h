// A place in the space that the brain is drawn in.
#pragma once

namespace galvani
{

/** x to the right, y upwards, z towards the one who looks. */
struct SpacePoint
{
    float x, y, z;
};

} // namespace galvani
