#include "neural/plasticity/Homeostasis.h"

#include <algorithm>

namespace galvani
{

void Homeostasis::prepare (const Parameters& newParameters, int groups)
{
    parameters = newParameters;
    offset.resize (static_cast<size_t> (groups));
    reset();
}

void Homeostasis::reset() noexcept { std::fill (offset.begin(), offset.end(), 0.0f); }

void Homeostasis::update (std::span<const float> rates, float seconds) noexcept
{
    for (size_t g = 0; g < offset.size(); ++g)
    {
        if (rates[g] < 0.0f)
            continue;
        const auto excess = std::max (rates[g] - parameters.highest_Hz, 0.0f);
        const auto lack = std::max (parameters.lowest_Hz - rates[g], 0.0f);
        const auto drift = parameters.rise_mVPerSecondAndHz * excess - parameters.fall_mVPerSecondAndHz * lack
                           - offset[g] / (offset[g] < 0.0f ? parameters.forgetSilence_s : parameters.forgetLoudness_s);
        offset[g] = std::clamp (offset[g] + drift * seconds, parameters.lowestOffset_mV, parameters.highestOffset_mV);
    }
}

void Homeostasis::relax (float seconds) noexcept
{
    for (auto& o : offset)
        o -= o * std::min (1.0f, seconds / 0.5f);
}

} // namespace galvani
