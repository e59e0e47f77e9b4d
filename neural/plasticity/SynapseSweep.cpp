#include "neural/plasticity/SynapseSweep.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace galvani
{

template <typename Real>
void SynapseSweep<Real>::prepare (const SynapseTable<Real>& table, const ProjectionSpec& spec, double dt_ms)
{
    const auto turn_ms = dt_ms * stepsPerTurn;
    scaling.reset();
    if (spec.scaling)
        scaling.emplace().prepare (*spec.scaling, table.neurons(), turn_ms * turnsPerPass * 1.0e-3);
    if (spec.reward)
    {
        const auto decay = std::exp (-turn_ms / spec.reward->dopamineTime_ms);
        dopamineDecay = static_cast<Real> (decay);
        dopaminePerTurn = static_cast<Real> ((1.0 - decay) * spec.reward->dopamineTime_ms * 1.0e-3);
        eligibilityDecay = static_cast<Real> (std::exp (-turn_ms * turnsPerPass / spec.reward->eligibilityTime_ms));
    }
    reset();
    measure (table);
}

template <typename Real>
void SynapseSweep<Real>::measure (const SynapseTable<Real>& table) noexcept
{
    const auto count = std::max<size_t> (1, table.size());
    mean = static_cast<Real> (std::accumulate (table.weight.begin(), table.weight.end(), 0.0)
                              / static_cast<double> (count));
}

template <typename Real>
void SynapseSweep<Real>::reset() noexcept
{
    if (scaling)
        scaling->reset();
    dopamine = 0;
    dopamineSum = 0;
    settledAt.fill (0.0);
    nextTurn = stepsPerTurn;
    place = turnsToForget = 0;
    sum = 0;
}

template <typename Real>
void SynapseSweep<Real>::fired (std::span<const Spike> spikes) noexcept
{
    if (scaling)
        scaling->fired (spikes);
}

template <typename Real>
void SynapseSweep<Real>::advance (SynapseTable<Real>& table, Stdp<Real>& stdp, std::int64_t step) noexcept
{
    for (; step >= nextTurn; nextTurn += stepsPerTurn)
    {
        if (! stdp.isOn() && turnsToForget == 0)
        {
            // A reward from before must not act when learning is switched on again.
            if (dopamine != Real (0))
                settledAt.fill (dopamineSum);
            dopamine = 0;
            continue;
        }
        dopamineSum += static_cast<double> (dopamine * dopaminePerTurn);
        dopamine *= dopamineDecay;
        turn (table, stdp);
    }
}

template <typename Real>
void SynapseSweep<Real>::turn (SynapseTable<Real>& table, Stdp<Real>& stdp) noexcept
{
    const auto neurons = static_cast<size_t> (table.neurons());
    const auto n = static_cast<size_t> (place);
    const auto share = [n] (size_t all, size_t turns) { return all * (n + turns) / turnsPerPass; };
    const auto from = share (table.size(), 0), to = share (table.size(), 1);
    auto* weight = table.weight.data();
    const auto largest = static_cast<Real> (stdp.parameters().largest_pA);

    if (stdp.isRewarded())
    {
        auto* eligibility = stdp.eligibilities().data();
        const auto gain = static_cast<Real> (dopamineSum - settledAt[n]) * largest;
        settledAt[n] = dopamineSum;
        for (auto s = from; s < to; ++s)
        {
            weight[s] = std::clamp (weight[s] + gain * eligibility[s], Real (0), largest);
            eligibility[s] *= eligibilityDecay;
        }
        turnsToForget = turnsPerPass;
    }
    else
    {
        // What was eligible when reward was switched off must not be so when it is switched on again.
        settledAt[n] = dopamineSum;
        const auto eligible = turnsToForget > 0 ? stdp.eligibilities() : std::span<Real> {};
        turnsToForget = std::max (0, turnsToForget - 1);
        if (! eligible.empty())
            std::fill (eligible.begin() + static_cast<std::ptrdiff_t> (from),
                       eligible.begin() + static_cast<std::ptrdiff_t> (to), Real (0));
    }
    if (scaling)
    {
        scaling->update (share (neurons, 0), share (neurons, 1));
        if (scalingIsOn && stdp.isOn())
            for (auto s = from; s < to; ++s)
                weight[s] =
                    std::min (weight[s] * scaling->factors()[static_cast<size_t> (table.targetOf (s))], largest);
    }

    // Four sums side by side: one alone would wait for itself.
    Real sums[4] {};
    auto s = from;
    for (; s + 4 <= to; s += 4)
        for (size_t k = 0; k < 4; ++k)
            sums[k] += weight[s + k];
    for (; s < to; ++s)
        sums[0] += weight[s];
    sum += static_cast<double> ((sums[0] + sums[1]) + (sums[2] + sums[3]));

    if (++place == turnsPerPass)
    {
        mean = static_cast<Real> (sum / static_cast<double> (std::max<size_t> (1, table.size())));
        place = 0;
        sum = 0;
    }
}

template class SynapseSweep<float>;
template class SynapseSweep<double>;

} // namespace galvani
