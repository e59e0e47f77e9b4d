#include "plugin/gui/brain/BrainSummary.h"

#include "plugin/gui/brain/BrainSummaryText.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr float silentRate = 0.05f;                        ///< Hz: shown as 0.0
constexpr float lowSynchrony = 0.3f, highSynchrony = 0.6f; ///< between them it is moderate
constexpr float clearlyMore = 1.25f;                       ///< a ratio that an ear would notice

float known (float figure) noexcept { return std::isfinite (figure) ? figure : 0.0f; }

const char* synchronyOf (float synchrony) noexcept
{
    if (synchrony < lowSynchrony)
        return summaryText::synchronyLow;
    return synchrony < highSynchrony ? summaryText::synchronyMiddle : summaryText::synchronyHigh;
}

const char* sideOf (const std::array<float, numGroups>& rates) noexcept
{
    float left = 0.0f, right = 0.0f;
    for (size_t group = 0; group < rates.size(); ++group)
        (group < groupsPerHemisphere ? left : right) += known (rates[group]);
    if (left > clearlyMore * right)
        return summaryText::leftMore;
    return right > clearlyMore * left ? summaryText::rightMore : summaryText::bothAlike;
}

} // namespace

juce::String brainSummary (const TickRecord& now, int neurons, int silenced, const juce::String& why)
{
    if (neurons <= 0)
        return summaryText::noBrain;
    juce::StringArray said { summaryText::neurons (neurons) };
    if (const auto rate = known (now.readings.rate); rate < silentRate)
        said.add (summaryText::silent);
    else
    {
        said.add (summaryText::rate (rate));
        said.add (synchronyOf (known (now.readings.synchrony)));
        said.add (sideOf (now.groupRate));
        const auto loudest = std::max_element (now.groupRate.begin(), now.groupRate.end(),
                                               [] (float a, float b) { return known (a) < known (b); });
        const auto group = static_cast<int> (loudest - now.groupRate.begin());
        if (known (*loudest) >= silentRate)
            said.add (summaryText::loudest (
                summaryText::group (group < groupsPerHemisphere, group % groupsPerHemisphere + 1), *loudest));
    }
    if (silenced > 0)
        said.add (summaryText::silenced (silenced));
    if (now.calm_pA < 0.0f)
        said.add (summaryText::calm);
    if (now.doseIsHeld)
        said.add (summaryText::doseHeld);
    return (said.joinIntoString (summaryText::between) + summaryText::end + why).trim();
}

} // namespace galvani
