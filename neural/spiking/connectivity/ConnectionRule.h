// The ways in which one population's neurons may be chosen to reach another's.
#pragma once

#include "neural/random/RandomStream.h"
#include "neural/spiking/connectivity/NeuronRange.h"
#include "neural/spiking/connectivity/Sheet.h"

#include <cstdint>
#include <functional>
#include <utility>
#include <variant>
#include <vector>

namespace galvani
{

/** Each pair with the same probability. */
struct ProbabilityRule
{
    double probability = 0.1;
};

/** Each target hears this many sources, drawn without repetition. */
struct InDegreeRule
{
    std::int32_t degree = 1;
};

/** Each source reaches this many targets, drawn without repetition. */
struct OutDegreeRule
{
    std::int32_t degree = 1;
};

/** Each pair with probability peak (1 - (d / reach)^2)^2, d being their distance on the sheet; 0 from reach on. */
struct DistanceRule
{
    double reach = 0.3, peak = 0.5;
};

/** These pairs, counted within their populations. */
struct PairRule
{
    std::vector<std::pair<std::int32_t, std::int32_t>> pairs;
};

using ConnectionRule = std::variant<ProbabilityRule, InDegreeRule, OutDegreeRule, DistanceRule, PairRule>;

/** Both populations, and where their neurons lie when that matters. */
struct ConnectionEnds
{
    NeuronRange from, to;
    bool allowSelf = false; ///< of pairs: always
    std::vector<PlanePosition> fromPlaces {}, toPlaces {};

    /** Populations are the same or have no neuron in common. */
    bool leavesItselfOut() const noexcept { return from == to && ! allowSelf; }
};

/** Calls back for every chosen pair, counted within their populations. In which order depends on the rule; it is the
   same on every machine, as are the pairs. */
void choosePairs (const ConnectionRule&, const ConnectionEnds&, RandomStream,
                  const std::function<void (std::int32_t source, std::int32_t target)>&);

/** How many pairs it will be, or, of a probability, how many are expected. */
double expectedPairs (const ConnectionRule&, const ConnectionEnds&, double sheetArea);

} // namespace galvani
