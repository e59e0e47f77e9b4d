// Thirty-two modes of a body as they are to ring: sixteen heard on the left, then sixteen on the right.
#pragma once

#include "dsp/synthesis/StrikeCells.h"

#include <array>

namespace galvani
{

struct ModeSet
{
    using Values = std::array<float, StrikeCells::numModes>;

    Values hertz {};
    Values amplitude {};                            ///< of a strike, 0..1
    Values decay {};                                ///< ring time against the body's, above 0 to 1
    std::array<int, StrikeCells::numModes> note {}; ///< which of the held notes it belongs to; -1 none
};

} // namespace galvani
