// How many trials fail before the next that succeeds: it makes sparse random wiring cost what its synapses cost.
#pragma once

#include "neural/random/RandomStream.h"

#include <cstdint>
#include <vector>

namespace galvani
{

/** The geometric distribution, by inversion of a table of 1 - (1 - p)^n that is made of products alone: a logarithm
    would differ between machines in its last digit. Runs beyond the table begin again behind it, since trials have no
    memory. */
class FailureRun
{
public:
    /** @param probability  of success in one trial, 0..1 */
    explicit FailureRun (double probability);

    /** @returns 0..atMost; atMost stands for that many or more. */
    std::int64_t draw (RandomStream&, std::int64_t atMost) const noexcept;

private:
    std::vector<double> within;      ///< [n]: probability of at most n failures
    std::vector<std::int32_t> guide; ///< where the search for a number between i and i + 1 guideths begins
};

} // namespace galvani
