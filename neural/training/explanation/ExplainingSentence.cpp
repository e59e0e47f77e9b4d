#include "neural/training/explanation/ExplainingSentence.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace galvani
{

namespace
{

struct Push
{
    std::string name;
    float value;
    int group; ///< or -1
};

long percentOf (float value) { return std::lround (100.0 * static_cast<double> (value)); }

std::string percent (long number) { return std::to_string (std::abs (number)) + " %"; }

std::string written (const Push& push)
{
    return push.name + (push.value > 0.0f ? " (+" : " (-") + percent (percentOf (push.value)) + ")";
}

/** The strongest first. */
std::vector<Push> pushesOf (const ParameterExplanation& explanation, std::span<const std::string, numGroups> groupNames)
{
    std::vector<Push> pushes;
    for (const auto& part : explanation.groups)
        pushes.push_back ({ groupNames[static_cast<size_t> (part.index)], part.value, part.index });
    pushes.push_back ({ "synchrony", explanation.synchrony, -1 });
    pushes.push_back ({ "the brain at rest", explanation.atRest, -1 });
    for (const auto& other : explanation.others)
        pushes.push_back ({ other.name, other.value, -1 });
    std::stable_sort (pushes.begin(), pushes.end(),
                      [] (const auto& a, const auto& b) { return std::abs (a.value) > std::abs (b.value); });
    return pushes;
}

/** At most so many on that side of 0 as make at least one per cent each. */
std::vector<Push> strongest (const std::vector<Push>& pushes, bool upward, size_t most)
{
    std::vector<Push> chosen;
    for (const auto& push : pushes)
        if (chosen.size() < most && (push.value > 0.0f) == upward && percentOf (push.value) != 0)
            chosen.push_back (push);
    return chosen;
}

std::string standing (const ParameterExplanation& explanation)
{
    const auto moved = percentOf (explanation.position - explanation.knob);
    auto text =
        moved == 0 ? " is where its knob stands" : " is " + percent (moved) + (moved > 0 ? " higher" : " lower");
    const auto wanted = explanation.knob + explanation.modulation;
    if (wanted > 1.0f)
        text += ", as high as it goes";
    else if (wanted < 0.0f)
        text += ", as low as it goes";
    return text;
}

/** The ones that move it and the one that moves it back, and the rest if it matters. */
std::string pushing (const std::vector<Push>& along, const std::vector<Push>& against, const std::vector<Push>& all)
{
    if (along.empty() && against.empty())
        return ", by many small pushes";
    if (along.empty())
        return ", by many small pushes against " + written (against.front());
    float rest = 0.0f;
    for (const auto& push : all)
        rest += std::abs (push.value);
    for (const auto* listed : { &along, &against })
        for (const auto& push : *listed)
            rest -= std::abs (push.value);
    auto text = (percentOf (rest) != 0 ? ": mostly " : ": ") + written (along.front());
    if (along.size() > 1)
        text += " and " + written (along[1]);
    if (! against.empty())
        text += ", against " + written (against.front());
    return text;
}

std::string promise (const ParameterExplanation& explanation, const std::vector<Push>& along,
                     const std::vector<Push>& against)
{
    if (explanation.brainIsSilent)
        return "";
    const Push* top = nullptr;
    for (const auto* listed : { &along, &against })
        for (const auto& push : *listed)
            if (push.group >= 0 && (top == nullptr || std::abs (push.value) > std::abs (top->value)))
                top = &push;
    if (top == nullptr)
        return explanation.isHeld && explanation.groups.empty() ? " What is held does not follow the brain." : "";
    const auto change = percentOf (explanation.changeWithout[static_cast<size_t> (top->group)]);
    const auto text = " Without " + top->name + " it would ";
    if (change == 0)
        return text + "hardly change.";
    return text + "be " + percent (change) + (change > 0 ? " higher." : " lower.");
}

} // namespace

std::string explainingSentence (const ParameterExplanation& explanation, const std::string& parameter,
                                std::span<const std::string, numGroups> groupNames)
{
    if (! explanation.isModulated)
        return "Nothing moves " + parameter + ".";
    const auto pushes = pushesOf (explanation, groupNames);
    const auto isSmall = [] (const auto& push) { return percentOf (push.value) == 0; };
    const std::string opening = explanation.brainIsSilent ? "The brain is silent. " : "";
    const auto moved = percentOf (explanation.position - explanation.knob);
    if (moved == 0 && std::all_of (pushes.begin(), pushes.end(), isSmall))
        return opening + parameter + standing (explanation) + ": nothing moves it now.";

    // Held at an end of its range it is moved by what pushes it there; else, where all balances, by the strongest.
    const auto upward = moved != 0                                ? moved > 0
                        : percentOf (explanation.modulation) != 0 ? explanation.modulation > 0.0f
                                                                  : pushes.front().value > 0.0f;
    const auto along = strongest (pushes, upward, 2), against = strongest (pushes, ! upward, 1);
    return opening + parameter + standing (explanation) + pushing (along, against, pushes) + "."
           + promise (explanation, along, against);
}

} // namespace galvani
