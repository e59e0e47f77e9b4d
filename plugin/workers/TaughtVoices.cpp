#include "plugin/workers/TaughtVoices.h"

#include "dsp/parameters/ParameterList.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

TaughtVoices::TaughtVoices (const std::vector<TaughtExample>& examples, const ModulationRouting& routing)
{
    for (size_t t = 0; t < knobs.size(); ++t)
    {
        auto least = 1.0f, greatest = 0.0f;
        for (const auto& example : examples)
        {
            least = std::min (least, example.positions[t]);
            greatest = std::max (greatest, example.positions[t]);
        }
        knobs[t] = 0.5f * (least + greatest);
    }
    for (const auto& example : examples)
    {
        const auto fit = ModulatorFit::nearest (knobs, routing, example.positions, example.modulators);
        modulators.push_back (fit.modulators);
        for (size_t t = 0; t < missed.size(); ++t)
            missed[t] = std::max (missed[t], std::abs (fit.missed[t]));
    }
}

juce::String TaughtVoices::missedNames() const
{
    constexpr float audible = 0.02f; // of the way from one end of a knob to the other
    juce::StringArray names;
    for (size_t t = 0; t < missed.size(); ++t)
        if (missed[t] > audible)
            names.add (declarationOf (modulationTargets[t]).name);
    return names.joinIntoString (", ");
}

} // namespace galvani
