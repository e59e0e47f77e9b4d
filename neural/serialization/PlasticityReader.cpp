#include "neural/serialization/PlasticityReader.h"

#include "neural/serialization/ExperimentLimits.h"

namespace galvani
{

namespace
{

using namespace experimentLimits;

/** Of a whole weight, in one pair of spikes. */
constexpr double largestStep = 10.0;

double timeConstant (JsonObject& rule, std::string_view key)
{
    return rule.number (key, shortestTime_ms, longestTime_ms);
}

StdpParameters readStdp (JsonObject& rule)
{
    StdpParameters stdp;
    stdp.tauPlus_ms = timeConstant (rule, "tau_plus_ms");
    stdp.tauMinus_ms = timeConstant (rule, "tau_minus_ms");
    stdp.aPlus = rule.number ("a_plus", -largestStep, largestStep);
    stdp.aMinus = rule.number ("a_minus", -largestStep, largestStep);
    stdp.largest_pA = rule.number ("w_max_pA", 0.0, weight_pA);
    return stdp;
}

void readRule (const JsonNode& node, SynapseKind& kind)
{
    enum
    {
        stdp,
        rewardStdp,
        tsodyksMarkram
    };
    JsonObject rule (node);
    const auto name = rule.required ("rule");
    const auto which = name.choice ({ "stdp", "reward-stdp", "tsodyks-markram" }, "rule");
    if (which == tsodyksMarkram)
    {
        if (kind.shortTerm)
            name.refuse ("short-term plasticity is there already");
        ShortTermParameters given;
        given.utilisation = rule.number ("utilisation", 0.0, 1.0);
        given.recovery_ms = timeConstant (rule, "tau_rec_ms");
        given.facilitation_ms = rule.number ("tau_facil_ms", 0.0, longestTime_ms, 0.0);
        kind.shortTerm = given;
    }
    else
    {
        if (kind.stdp)
            name.refuse ("spike-timing dependent plasticity is there already");
        kind.stdp = readStdp (rule);
        if (which == rewardStdp)
        {
            RewardParameters given;
            given.eligibilityTime_ms =
                rule.number ("tau_eligibility_ms", shortestTime_ms, longestTime_ms, given.eligibilityTime_ms);
            given.dopamineTime_ms =
                rule.number ("tau_dopamine_ms", shortestTime_ms, longestTime_ms, given.dopamineTime_ms);
            kind.reward = given;
        }
    }
    rule.refuseOthers();
}

} // namespace

void readPlasticity (const JsonNode& node, SynapseKind& kind)
{
    if (! node.isList())
        return readRule (node, kind);
    for (size_t i = 0; i < node.size(); ++i)
        readRule (node[i], kind);
}

} // namespace galvani
