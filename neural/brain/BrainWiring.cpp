#include "neural/brain/BrainWiring.h"

#include "neural/brain/BrainDimensions.h"
#include "neural/random/RandomStream.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

struct Sheet
{
    const BrainLayout& layout;
    int perHemisphere;

    /** Distance on one sheet; a neuron of the other hemisphere is seen at its mirrored place. */
    double distance (int from, int to) const noexcept
    {
        const auto a = layout.positions[static_cast<size_t> (from)];
        const auto b = layout.positions[static_cast<size_t> (to)];
        const auto mirrored = (from < perHemisphere) != (to < perHemisphere) ? -b.x : b.x;
        const auto dx = static_cast<double> (a.x) - static_cast<double> (mirrored);
        const auto dy = static_cast<double> (a.y) - static_cast<double> (b.y);
        return std::sqrt (dx * dx + dy * dy);
    }
};

/** Whole halves of a millisecond: finer differences are not heard, and what arrives together is delivered at less cost.
 */
int stepsOf (double delay_ms) noexcept
{
    constexpr int grain = 5;
    return static_cast<int> (delay_ms * 1.0e-3 * stepsPerSecond / grain + 0.5) * grain;
}

double nearness (double distance, double reach) noexcept
{
    const auto ratio = distance / reach;
    const auto inside = 1.0 - ratio * ratio;
    return inside > 0.0 ? inside * inside : 0.0;
}

/** Mean nearness of pairs within a hemisphere, from a sample that is the same on every machine. */
double meanNearness (const Sheet& sheet, double reach)
{
    const auto stride = std::max (1, sheet.perHemisphere / 512);
    double sum = 0.0;
    int pairs = 0;
    for (int from = 0; from < sheet.perHemisphere; from += stride)
        for (int to = 0; to < sheet.perHemisphere; to += stride)
        {
            sum += nearness (sheet.distance (from, to), reach);
            ++pairs;
        }
    return sum / pairs;
}

} // namespace

BrainSynapses wireBrain (const BrainLayout& layout, const BrainWiringParameters& p, std::uint64_t seed)
{
    RandomStream random (seed ^ 0x776972696e67u);
    const Sheet sheet { layout, layout.size() / numHemispheres };
    const auto most = layout.size() > 8192 ? p.synapsesOfTheLargest : p.synapsesPerNeuron;
    const auto probability = std::min (p.probability, most / sheet.perHemisphere);
    const auto peak = probability / meanNearness (sheet, p.reach);
    const auto weightScale = 51.2 / (probability * sheet.perHemisphere);

    BrainSynapses synapses;
    for (int from = 0; from < layout.size(); ++from)
        for (int to = 0; to < layout.size(); ++to)
        {
            const auto crossing = (from < sheet.perHemisphere) != (to < sheet.perHemisphere);
            const auto inhibits = layout.inhibitory[static_cast<size_t> (from)] != 0;
            if (from == to || (crossing && inhibits))
                continue;
            const auto d = sheet.distance (from, to);
            const auto chance = peak * nearness (d, p.reach) * (crossing ? p.callosalShare : 1.0);
            if (chance <= 0.0 || random.uniform() >= chance)
                continue;

            const auto weight =
                (inhibits ? p.inhibitory_pA : p.excitatory_pA) * weightScale * random.uniform (0.8, 1.2);
            const auto start = crossing ? p.callosal_ms : p.fastest_ms;
            const auto travel = start + d * p.milliseconds_perUnit + random.uniform (-p.spread_ms, p.spread_ms);
            const auto delay = std::clamp (travel, p.fastest_ms, p.slowest_ms);
            auto& kind = crossing ? synapses.callosal : inhibits ? synapses.inhibitory : synapses.excitatory;
            kind.push_back ({ from, to, weight, stepsOf (delay) });
        }
    return synapses;
}

} // namespace galvani
