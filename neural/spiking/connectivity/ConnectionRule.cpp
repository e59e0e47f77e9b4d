#include "neural/spiking/connectivity/ConnectionRule.h"

#include "neural/spiking/connectivity/FailureRun.h"

#include <algorithm>
#include <numeric>

namespace galvani
{

namespace
{

using Found = std::function<void (std::int32_t, std::int32_t)>;

/** Each pair of all with one probability, source by source. */
template <typename Take>
void eachWithProbability (double probability, const ConnectionEnds& ends, RandomStream& random, const Take& take)
{
    const FailureRun run (probability);
    const std::int64_t targets = ends.to.size, pairs = ends.from.size * targets;
    for (auto pair = run.draw (random, pairs); pair < pairs; pair += 1 + run.draw (random, pairs - pair - 1))
        take (static_cast<std::int32_t> (pair / targets), static_cast<std::int32_t> (pair % targets));
}

/** For each of some neurons, others drawn without repetition, in ascending order; when they are the same neurons,
   itself may be left out. */
template <typename Take>
void eachWithDegree (std::int32_t neurons, std::int32_t others, bool leaveItselfOut, std::int32_t degree,
                     RandomStream& random, const Take& take)
{
    // Shuffled a little further for each neuron (Fisher and Yates): whatever the order before, the first are a fair
    // draw.
    const auto size = leaveItselfOut ? others - 1 : others;
    std::vector<std::int32_t> deck (static_cast<size_t> (std::max (size, 0))), drawn;
    std::iota (deck.begin(), deck.end(), 0);
    const auto count = std::min (degree, size);
    for (std::int32_t neuron = 0; neuron < neurons; ++neuron)
    {
        for (std::int32_t i = 0; i < count; ++i)
        {
            const auto further = static_cast<std::int32_t> (random.uniform() * (size - i));
            std::swap (deck[static_cast<size_t> (i)], deck[static_cast<size_t> (i + std::min (further, size - i - 1))]);
        }
        drawn.assign (deck.begin(), deck.begin() + std::max (count, 0));
        std::sort (drawn.begin(), drawn.end());
        for (const auto other : drawn)
            take (neuron, leaveItselfOut && other >= neuron ? other + 1 : other);
    }
}

struct Chooser
{
    const ConnectionEnds& ends;
    RandomStream& random;
    const Found& found;

    void operator() (const ProbabilityRule& rule) const
    {
        eachWithProbability (rule.probability, ends, random,
                             [this] (auto source, auto target)
                             {
                                 if (! (source == target && ends.leavesItselfOut()))
                                     found (source, target);
                             });
    }

    void operator() (const InDegreeRule& rule) const
    {
        eachWithDegree (ends.to.size, ends.from.size, ends.leavesItselfOut(), rule.degree, random,
                        [this] (auto target, auto source) { found (source, target); });
    }

    void operator() (const OutDegreeRule& rule) const
    {
        eachWithDegree (ends.from.size, ends.to.size, ends.leavesItselfOut(), rule.degree, random, found);
    }

    void operator() (const DistanceRule& rule) const
    {
        // Thinned: candidates with the peak's probability, of which nearness decides.
        eachWithProbability (rule.peak, ends, random,
                             [&] (auto source, auto target)
                             {
                                 const auto uniform = random.uniform();
                                 const auto d = distanceBetween (ends.fromPlaces[static_cast<size_t> (source)],
                                                                 ends.toPlaces[static_cast<size_t> (target)]);
                                 const auto far = d / rule.reach, near = 1.0 - far * far;
                                 if (far < 1.0 && uniform < near * near
                                     && ! (source == target && ends.leavesItselfOut()))
                                     found (source, target);
                             });
    }

    void operator() (const PairRule& rule) const
    {
        for (const auto& [source, target] : rule.pairs)
            found (source, target);
    }
};

} // namespace

void choosePairs (const ConnectionRule& rule, const ConnectionEnds& ends, RandomStream random, const Found& found)
{
    std::visit (Chooser { ends, random, found }, rule);
}

double expectedPairs (const ConnectionRule& rule, const ConnectionEnds& ends, double sheetArea)
{
    const auto all = static_cast<double> (ends.from.size) * ends.to.size;
    struct Count
    {
        const ConnectionEnds& ends;
        double all, area;
        double operator() (const ProbabilityRule& r) const { return r.probability * all; }
        double operator() (const InDegreeRule& r) const { return static_cast<double> (r.degree) * ends.to.size; }
        double operator() (const OutDegreeRule& r) const { return static_cast<double> (r.degree) * ends.from.size; }
        double operator() (const DistanceRule& r) const
        {
            // The mean of (1 - (d / reach)^2)^2 over a disc is a third; at the sheet's edge it is less.
            const auto discs = 3.141592653589793 * r.reach * r.reach / area;
            return r.peak * all * std::min (1.0, discs / 3.0);
        }
        double operator() (const PairRule& r) const { return static_cast<double> (r.pairs.size()); }
    };
    return std::visit (Count { ends, all, sheetArea }, rule);
}

} // namespace galvani
