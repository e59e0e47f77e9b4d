// The sum of all stimulus currents at each neuron, brought up to date only where and when one of them changes.
#pragma once

#include "neural/spiking/stimuli/StimulusSpec.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** Noise is not among them: it is another in every step. */
class CurrentSum
{
public:
    CurrentSum() = default;
    CurrentSum (const std::vector<CurrentStimulus>&, int neurons);

    /** Back to before step 0. */
    void reset();

    /** Brings the sums to those of a step; steps must not go back. @returns true when any of them changed */
    bool moveTo (std::int64_t step);

    /** The first step after the present one in which a sum may change. */
    std::int64_t nextChange() const noexcept;

    /** pA, one a neuron. */
    const std::vector<double>& sums() const noexcept { return sum; }

private:
    struct Change
    {
        std::int64_t step;
        std::uint32_t stimulus;
        bool operator> (const Change& other) const noexcept { return step > other.step; }
    };
    struct Share
    {
        std::uint32_t stimulus;
        double factor;
    };

    void plan (Change);
    void addUp (std::int32_t neuron) noexcept;

    std::vector<CurrentStimulus> stimuli;
    std::vector<double> present; ///< pA, one a stimulus
    std::vector<Change> agenda;  ///< a heap, the earliest first
    std::vector<size_t> shareStart;
    std::vector<Share> shares; ///< those of neuron n are shareStart[n]..shareStart[n+1]-1, in the stimuli's order
    std::vector<double> sum;
    std::vector<std::int32_t> stale;   ///< neurons whose sum has to be made anew
    std::vector<std::uint8_t> isStale; ///< one a neuron
};

} // namespace galvani
