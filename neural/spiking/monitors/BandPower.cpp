#include "neural/spiking/monitors/BandPower.h"

#include "neural/spiking/monitors/BandPass.h"
#include "neural/spiking/monitors/Settled.h"

#include <cmath>

namespace galvani
{

void BandPower::prepare (double tickSeconds)
{
    gain = {};
    sections = {};
    for (size_t band = 0; band < numBrainWaves; ++band)
    {
        const auto filter = designBandPass (edges[band], edges[band + 1], 1.0 / tickSeconds);
        gain[band] = static_cast<double> (filter.gain);
        for (size_t s = 0; s < sections.size(); ++s)
        {
            sections[s].a1[band] = static_cast<double> (filter.sections[s].a1);
            sections[s].a2[band] = static_cast<double> (filter.sections[s].a2);
        }
        const auto tau = 2.0 / std::sqrt (edges[band] * edges[band + 1]);
        share[band] = static_cast<float> (1.0 - std::exp (-tickSeconds / tau));
    }
    reset();
}

void BandPower::reset() noexcept
{
    for (auto& section : sections)
        section.first = section.second = {};
    means = {};
}

void BandPower::tick (float signal) noexcept
{
    Lanes x;
    for (size_t lane = 0; lane < lanes; ++lane)
        x[lane] = gain[lane] * static_cast<double> (signal);
    for (auto& section : sections)
        for (size_t lane = 0; lane < lanes; ++lane)
        {
            const auto y = x[lane] + section.first[lane];
            section.first[lane] = settled (section.second[lane] - section.a1[lane] * y);
            section.second[lane] = settled (-x[lane] - section.a2[lane] * y);
            x[lane] = y;
        }
    for (size_t band = 0; band < numBrainWaves; ++band)
    {
        const auto filtered = static_cast<float> (x[band]);
        means[band] = settled (means[band] + share[band] * (filtered * filtered - means[band]));
    }
}

} // namespace galvani
