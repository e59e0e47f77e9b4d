// How often a learned taste foretold what the person said.
#pragma once

namespace galvani
{

struct Agreement
{
    double share = 0.0;  ///< of the held-out examples, foretold right
    double chance = 0.0; ///< what saying always the more frequent answer would reach; 1/2 for comparisons
    double lowest = 0.0, highest = 1.0; ///< the true share lies between these with 95 %: see agreementOf()
    int count = 0;                      ///< examples that were held out
    int right = 0;                      ///< of these, foretold right

    /** Whether guessing is an unlikely explanation. */
    bool isBeyondChance() const noexcept { return count > 0 && lowest > chance; }
};

/** The interval is Wilson's (1927), for z = 1.96. With no examples it is 0 to 1.
    @param guessedRight  of the count, what guessing would foretell right */
Agreement agreementOf (int right, int count, double guessedRight) noexcept;

} // namespace galvani
