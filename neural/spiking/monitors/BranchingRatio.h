// The branching ratio of a population: how many spikes each spike causes.
#pragma once

#include <cstdint>

namespace galvani
{

/** A population in which each spike causes m others after one delay, besides those that come from outside, has counts
    with E[A(k+1) | A(k)] = m A(k) + h in bins of that delay. m is the slope of the regression of A(k+1) on A(k),
        m = cov (A(k), A(k+1)) / var (A(k)),
    running: means, variance and covariance forget with a time constant of 2 s. 1 is criticality, where activity neither
    dies out nor grows; limited to 0..1.25.
    Source: Wilting and Priesemann (2018), Inferring collective dynamical states from widely unobserved systems, Nature
    Communications 9: 2325. Their multistep regression removes the bias that comes of seeing few of the neurons; here
    all are seen, where the slope of one step is already m. What it cannot remove either: sound that swells and fades
    makes counts that resemble each other, and so raises m.
    In silence there is nothing to branch: m is brought to 0 by c / (c + 0.01), c the mean count of a bin over 0.5 s;
   and from a start it comes in with n / (n + 10), n the bins so far, since few bins have any slope. */
class BranchingRatio
{
public:
    static constexpr float greatest = 1.25f;

    /** @param binSeconds  the network's mean delay, rounded to whole ticks, at least one */
    void prepare (double tickSeconds, double binSeconds);
    void reset() noexcept;

    /** @param spikes  of the whole population in this tick */
    void tick (std::int32_t spikes) noexcept;

    float value() const noexcept { return ratio; }

private:
    void endBin (double count) noexcept;

    int ticksPerBin = 5, ticksDone = 0;
    std::int64_t binsDone = 0;
    std::int32_t inBin = 0;
    double share = 0.0, recentShare = 0.0;
    double before = 0.0, recent = 0.0;
    double meanBefore = 0.0, meanAfter = 0.0, variance = 0.0, covariance = 0.0;
    float ratio = 0.0f;
};

} // namespace galvani
