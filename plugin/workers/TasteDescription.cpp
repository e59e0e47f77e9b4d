#include "plugin/workers/TasteDescription.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace galvani
{

namespace
{

/** Undoes featureOf(), but for a constant. */
float rateOf (float feature) noexcept { return (feature + 1.0f) * (feature + 1.0f); }

float within (float value) noexcept { return std::clamp (value, -1.0f, 1.0f); }

} // namespace

TasteDescriptors TasteDescription::of (const Heard& heard) noexcept
{
    float sum = 0.0f, squares = 0.0f, heights = 0.0f;
    for (size_t g = 0; g < numGroups; ++g)
    {
        const auto rate = rateOf (heard.mean[g]);
        sum += rate;
        squares += rate * rate;
        heights += rate * static_cast<float> (g % groupsPerHemisphere);
    }
    TasteDescriptors result {};
    result[0] = within (heard.mean[numGroups]);
    result[1] = within (2.0f * heard.mean[numGroups + 1] - 1.0f);
    if (sum > 0.0f)
    {
        result[2] = within (2.0f * heights / (sum * (groupsPerHemisphere - 1)) - 1.0f);
        result[3] = within (2.0f * sum * sum / (numGroups * squares) - 1.0f);
    }
    for (const auto& [descriptor, target, weight] : voiceDescriptorWeights)
    {
        const auto position = heard.targets[static_cast<size_t> (modulationTargetIndex (target))];
        result[descriptor] += weight * (2.0f * position - 1.0f);
    }
    return result;
}

TasteDescriptors TasteDescription::ofChange (std::span<const float, numTaughtTargets> change) noexcept
{
    TasteDescriptors result {};
    for (const auto& [descriptor, target, weight] : voiceDescriptorWeights)
        result[descriptor] += weight * 2.0f * change[static_cast<size_t> (modulationTargetIndex (target))];
    return result;
}

juce::String TasteDescription::words (std::span<const float> values, size_t first, size_t count, size_t most,
                                      float least)
{
    std::vector<size_t> order;
    for (auto d = first; d < first + count; ++d)
        if (std::abs (values[d]) >= least)
            order.push_back (d);
    std::stable_sort (order.begin(), order.end(),
                      [values] (size_t a, size_t b) { return std::abs (values[a]) > std::abs (values[b]); });
    juce::StringArray chosen;
    for (size_t i = 0; i < std::min (most, order.size()); ++i)
        chosen.add (values[order[i]] < 0.0f ? tasteDescriptors[order[i]].low : tasteDescriptors[order[i]].high);
    return chosen.joinIntoString (", ");
}

} // namespace galvani
