#include "neural/training/dream/DreamSpace.h"

namespace galvani
{

std::string problemWith (const DreamSpace& space)
{
    if (space.lower.size() != space.size() || space.upper.size() != space.size())
        return "a dream has " + std::to_string (space.size()) + " entries, but " + std::to_string (space.lower.size())
               + " lower and " + std::to_string (space.upper.size()) + " upper bounds";
    for (Eigen::Index i = 0; i < space.size(); ++i)
        if (! (space.lower[i] <= space.neutral[i] && space.neutral[i] <= space.upper[i]))
            return "entry " + std::to_string (i) + " of a dream is neutral outside its bounds";
    return {};
}

} // namespace galvani
