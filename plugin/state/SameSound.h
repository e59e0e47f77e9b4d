// Whether two patches are one sound, whatever they are called.
#pragma once

#include "dsp/parameters/ParameterList.h"
#include "plugin/state/Patch.h"
#include "plugin/state/SoundParameters.h"

#include <algorithm>

namespace galvani
{

/** What a preset leaves alone, a taste and the window's size do not count. */
inline bool sameSound (const Patch& p, const Patch& q)
{
    const auto rows = parameterList();
    return std::all_of (rows.begin(), rows.end(),
                        [&] (const auto& row)
                        { return ! belongsToSound (row.index) || p.parameters[row.index] == q.parameters[row.index]; })
           && p.routing == q.routing && p.brain == q.brain && p.silenced == q.silenced && p.reader == q.reader
           && p.dream == q.dream && p.tuning == q.tuning && p.lessons.examples == q.lessons.examples
           && p.learned == q.learned;
}

} // namespace galvani
