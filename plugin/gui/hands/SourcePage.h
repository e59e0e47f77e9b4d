// The modulation sources in handfuls, as many as the matrix shows at a time.
#pragma once

#include "dsp/modulation/ModulationSource.h"
#include "plugin/gui/Text.h"

#include <array>
#include <string_view>
#include <vector>

namespace galvani
{

struct SourcePage
{
    const char* name;
    const char* tip;
    std::vector<int> sources; ///< at most mostRows

    static constexpr int mostRows = 8;
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
    const auto named = [] (std::initializer_list<std::string_view> ids)
    {
        std::vector<int> sources;
        for (const auto id : ids)
            sources.push_back (modulationSourceIndex (id));
        return sources;
    };
    constexpr auto half = groupsPerHemisphere / 2;
    constexpr auto right = firstGroupSource + groupsPerHemisphere;
    return {
        { text::modulators, text::modulatorsTip, run (0, numModulators) },
        { text::activity, text::activityTip,
          named ({ "rate", "rate_exc", "rate_inh", "synchrony", "branching", "balance", "weight" }) },
        { text::waves, text::wavesTip, named ({ "lfp", "delta", "theta", "alpha", "beta", "gamma" }) },
        { text::leftLow, text::groupsTip, run (firstGroupSource, half) },
        { text::leftHigh, text::groupsTip, run (firstGroupSource + half, half) },
        { text::rightLow, text::groupsTip, run (right, half) },
        { text::rightHigh, text::groupsTip, run (right + half, half) },
    };
}

} // namespace galvani
