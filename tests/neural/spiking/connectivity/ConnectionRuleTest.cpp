#include "neural/spiking/connectivity/ConnectionRule.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace galvani;

namespace
{

using Pairs = std::vector<std::pair<std::int32_t, std::int32_t>>;

Pairs chosen (const ConnectionRule& rule, const ConnectionEnds& ends, std::uint64_t seed = 1)
{
    Pairs pairs;
    choosePairs (rule, ends, RandomStream (seed), [&] (auto from, auto to) { pairs.emplace_back (from, to); });
    return pairs;
}

bool hasRepetition (const Pairs& pairs) { return std::set (pairs.begin(), pairs.end()).size() != pairs.size(); }

} // namespace

TEST_CASE ("with a probability as many pairs are chosen as chance allows, evenly over all")
{
    const ConnectionEnds ends { { 0, 400 }, { 400, 300 } };
    for (const auto probability : { 0.001, 0.02, 0.1, 0.5, 0.97 })
    {
        const auto pairs = chosen (ProbabilityRule { probability }, ends, 5);
        const auto expected = 120000.0 * probability;
        const auto deviation = std::sqrt (expected * (1.0 - probability));
        INFO (probability << ": " << pairs.size());
        CHECK (std::abs (static_cast<double> (pairs.size()) - expected) < 4.0 * deviation);
        CHECK_FALSE (hasRepetition (pairs));
        double sources = 0.0, targets = 0.0;
        for (const auto& [from, to] : pairs)
        {
            REQUIRE ((from >= 0 && from < 400 && to >= 0 && to < 300));
            sources += from;
            targets += to;
        }
        const auto count = static_cast<double> (pairs.size());
        CHECK (std::abs (sources / count - 199.5) < 4.0 * 115.5 / std::sqrt (count));
        CHECK (std::abs (targets / count - 149.5) < 4.0 * 86.6 / std::sqrt (count));
    }
    CHECK (chosen (ProbabilityRule { 0.0 }, ends).empty());
    CHECK (chosen (ProbabilityRule { 1.0 }, ends).size() == 120000);
}

TEST_CASE ("no neuron reaches itself unless it may")
{
    ConnectionEnds ends { { 10, 50 }, { 10, 50 } };
    CHECK (chosen (ProbabilityRule { 1.0 }, ends).size() == 50 * 49);
    for (const ConnectionRule& rule : { ConnectionRule (ProbabilityRule { 0.5 }), ConnectionRule (InDegreeRule { 49 }),
                                        ConnectionRule (OutDegreeRule { 49 }) })
        for (const auto& [from, to] : chosen (rule, ends))
            REQUIRE (from != to);
    ends.allowSelf = true;
    CHECK (chosen (ProbabilityRule { 1.0 }, ends).size() == 50 * 50);
    CHECK (chosen (OutDegreeRule { 50 }, ends).size() == 50 * 50);
}

TEST_CASE ("a fixed degree is exact, without repetition, and favours none")
{
    const ConnectionEnds ends { { 0, 2000 }, { 2000, 40 } };
    const auto out = chosen (OutDegreeRule { 10 }, ends);
    REQUIRE (out.size() == 20000);
    CHECK_FALSE (hasRepetition (out));
    std::map<std::int32_t, int> ofSource, ofTarget;
    for (const auto& [from, to] : out)
    {
        ++ofSource[from];
        ++ofTarget[to];
    }
    for (const auto& [source, count] : ofSource)
        REQUIRE (count == 10);
    REQUIRE (ofTarget.size() == 40);
    for (const auto& [target, count] : ofTarget)
        CHECK (std::abs (count - 500) < 4 * 20);

    const auto in = chosen (InDegreeRule { 10 }, ends);
    REQUIRE (in.size() == 400);
    CHECK_FALSE (hasRepetition (in));
    ofTarget.clear();
    for (const auto& [from, to] : in)
        ++ofTarget[to];
    for (const auto& [target, count] : ofTarget)
        REQUIRE (count == 10);
}

TEST_CASE ("connections fall with distance as the rule says, and end at its reach")
{
    const Sheet sheet;
    ConnectionEnds ends { { 0, 900 }, { 0, 900 } };
    ends.fromPlaces = ends.toPlaces = sheet.positions (900, RandomStream (1));
    const DistanceRule rule { 0.3, 0.5 };
    constexpr size_t bins = 6;
    std::array<double, bins> found {}, expected {};
    const auto binOf = [&] (double d) { return static_cast<size_t> (d / rule.reach * bins); };
    for (const auto& [from, to] : chosen (rule, ends))
    {
        const auto d =
            distanceBetween (ends.fromPlaces[static_cast<size_t> (from)], ends.toPlaces[static_cast<size_t> (to)]);
        REQUIRE (d < rule.reach);
        REQUIRE (from != to);
        ++found[binOf (d)];
    }
    for (size_t i = 0; i < 900; ++i)
        for (size_t j = 0; j < 900; ++j)
            if (const auto d = distanceBetween (ends.fromPlaces[i], ends.toPlaces[j]); i != j && d < rule.reach)
            {
                const auto near = 1.0 - d / rule.reach * d / rule.reach;
                expected[binOf (d)] += rule.peak * near * near;
            }
    for (size_t bin = 0; bin < bins; ++bin)
    {
        INFO (bin << ": " << found[bin] << " of " << expected[bin]);
        CHECK (std::abs (found[bin] - expected[bin]) < 4.0 * std::sqrt (expected[bin]));
    }
    CHECK (expectedPairs (rule, ends, 1.0) > std::accumulate (expected.begin(), expected.end(), 0.0));
}

TEST_CASE ("pairs are taken as they are given")
{
    const Pairs pairs { { 3, 3 }, { 0, 1 }, { 3, 3 } };
    CHECK (chosen (PairRule { pairs }, { { 0, 4 }, { 0, 4 } }) == pairs);
}

TEST_CASE ("wiring millions of synapses takes a fraction of a second")
{
    const auto start = std::chrono::steady_clock::now();
    std::int64_t count = 0;
    choosePairs (ProbabilityRule { 0.1 }, { { 0, 4000 }, { 0, 4000 } }, RandomStream (1),
                 [&] (auto, auto) { ++count; });
    CHECK (count > 1'590'000);
    CHECK (std::chrono::steady_clock::now() - start < std::chrono::seconds (1));
}
