// The modulation sources in handfuls, as many as the matrix shows at a time.
#pragma once

#include "dsp/modulation/ModulationSource.h"
#include "plugin/gui/HandsText.h"

#include <vector>

namespace galvani
{

struct SourcePage
{
    const char* name;
    const char* tip;
    std::vector<int> sources;  ///< at most mostSources
    bool addsUsedOnes = false; ///< whatever else moves something is shown beside them, and macros, while there is room

    static constexpr int mostSources = 16;
};

/** Together they show every source once. */
inline std::vector<SourcePage> sourcePages()
{
    const auto run = [] (int first, int count)
    {
        std::vector<int> sources;
        for (int i = 0; i < count; ++i)
            sources.push_back (first + i);
        return sources;
    };
    return {
        { text::inUse, text::inUseTip, run (0, numModulators), true },
        { text::ofTheBrain, text::ofTheBrainTip, run (firstBrainSource, numBrainSources) },
        { text::leftGroups, text::groupsTip, run (firstGroupSource, groupsPerHemisphere) },
        { text::rightGroups, text::groupsTip, run (firstGroupSource + groupsPerHemisphere, groupsPerHemisphere) },
        { text::hands, text::handsTip, run (firstHandSource, firstMacroSource - firstHandSource) },
        { text::macroSources, text::macroSourcesTip, run (firstMacroSource, numMacros) },
    };
}

} // namespace galvani
