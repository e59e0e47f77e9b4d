#include "dsp/modulation/ModulatorFit.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

ModulatorFit::Positions ModulatorFit::positionsOf (const Positions& knobs, const ModulationRouting& routing,
                                                   const Modulators& modulators) noexcept
{
    auto positions = knobs;
    for (size_t m = 0; m < modulators.size(); ++m)
        for (size_t t = 0; t < positions.size(); ++t)
            positions[t] += routing.depth (m, t) * (2.0f * modulators[m] - 1.0f);
    return positions;
}

ModulatorFit ModulatorFit::nearest (const Positions& knobs, const ModulationRouting& routing, const Positions& wanted,
                                    const Modulators& preferred) noexcept
{
    // What the preference for the present costs: little, so that it decides only where the targets do not.
    constexpr double pull = 1.0e-5;
    constexpr int mostSweeps = 3000;
    std::array<double, numModulators> m {};
    std::array<double, numTaughtTargets> missed {};
    std::copy (preferred.begin(), preferred.end(), m.begin());
    const auto start = positionsOf (knobs, routing, preferred);
    for (size_t t = 0; t < missed.size(); ++t)
        missed[t] = static_cast<double> (wanted[t]) - static_cast<double> (start[t]);

    for (int sweep = 0; sweep < mostSweeps; ++sweep)
    {
        double furthest = 0.0;
        for (size_t k = 0; k < m.size(); ++k)
        {
            double slope = pull * (static_cast<double> (preferred[k]) - m[k]), bend = pull;
            for (size_t t = 0; t < missed.size(); ++t)
            {
                const auto reach = 2.0 * static_cast<double> (routing.depth (k, t));
                slope += reach * missed[t];
                bend += reach * reach;
            }
            const auto next = std::clamp (m[k] + slope / bend, 0.0, 1.0);
            for (size_t t = 0; t < missed.size(); ++t)
                missed[t] -= 2.0 * static_cast<double> (routing.depth (k, t)) * (next - m[k]);
            furthest = std::max (furthest, std::abs (next - m[k]));
            m[k] = next;
        }
        if (furthest < 1.0e-7)
            break;
    }

    ModulatorFit fit;
    for (size_t k = 0; k < m.size(); ++k)
        fit.modulators[k] = static_cast<float> (m[k]);
    for (size_t t = 0; t < missed.size(); ++t)
        fit.missed[t] = static_cast<float> (missed[t]);
    return fit;
}

} // namespace galvani
