#include "dsp/stimulus/DoseGuard.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galvani
{

namespace
{

constexpr float forgotten = 0.00099950017f; // 1 - exp (-1 ms / 1 s)
constexpr float haste = 20.0f;              // 1 s / 50 ms
constexpr float stepsOfTick = 10.0f;
constexpr float noDose = 0.01f; // pC/s: below that a neuron counts as untouched

} // namespace

void DoseGuard::prepare (int mostNeurons)
{
    const auto n =
        (static_cast<size_t> (mostNeurons) + NeuronStrips::width - 1) / NeuronStrips::width * NeuronStrips::width;
    dose.assign (n, 0.0f);
    charge.assign (n, 0.0f);
    allowance.assign (n, 0.0f);
    charged.prepare (n);
    limit = 0.0f;
    reset();
}

void DoseGuard::reset() noexcept
{
    std::fill (dose.begin(), dose.end(), 0.0f);
    std::fill (charge.begin(), charge.end(), 0.0f);
    takeLimit();
    charged.clear();
    greatestDose = 0.0f;
    held = heldLastTick = false;
}

void DoseGuard::setLimit (float picocoulombsPerSecond) noexcept
{
    wantedLimit = picocoulombsPerSecond;
    if (wantedLimit != limit && ! charged.any())
        takeLimit();
}

void DoseGuard::takeLimit() noexcept
{
    limit = wantedLimit;
    std::fill (allowance.begin(), allowance.end(), haste * limit);
}

void DoseGuard::pass (std::span<const float> wanted, const NeuronStrips& touched, std::span<float> currents) noexcept
{
    if (! touched.any())
        return;
    unsigned anyHeld = 0;
    for (size_t strip = 0; strip * NeuronStrips::width < currents.size(); ++strip)
    {
        if (! touched[strip])
            continue;
        charged.markStrip (strip);
        const auto first = strip * NeuronStrips::width, end = std::min (first + NeuronStrips::width, currents.size());
        for (auto i = first; i < end; ++i)
        {
            const auto most = allowance[i], asked = wanted[i];
            const auto low = asked < -most ? -most : asked;
            const auto flows = low > most ? most : low;
            anyHeld |= static_cast<unsigned> (flows != asked);
            charge[i] += std::abs (flows);
            currents[i] += flows;
        }
    }
    held = held || anyHeld != 0;
}

void DoseGuard::tick() noexcept
{
    heldLastTick = held;
    held = false;
    greatestDose = 0.0f;
    if (limit != wantedLimit)
        takeLimit();
    if (charged.any())
        for (size_t strip = 0; strip < charged.count(); ++strip)
            if (charged[strip])
                tickStrip (strip);
}

void DoseGuard::tickStrip (size_t strip) noexcept
{
    // Sixteen maxima side by side: one alone could not be vectorised.
    constexpr size_t lanes = 16;
    static_assert (NeuronStrips::width % lanes == 0);
    std::array<float, lanes> doses {}, charges {};
    const auto first = strip * NeuronStrips::width;
    for (size_t from = 0; from < NeuronStrips::width; from += lanes)
    {
        auto* const d = dose.data() + first + from;
        auto* const c = charge.data() + first + from;
        auto* const a = allowance.data() + first + from;
        for (size_t k = 0; k < lanes; ++k)
        {
            const auto now = d[k] + forgotten * (c[k] * (1.0f / stepsOfTick) - d[k]);
            const auto most = now + haste * (limit - now);
            charges[k] = c[k] > charges[k] ? c[k] : charges[k];
            doses[k] = now > doses[k] ? now : doses[k];
            d[k] = now;
            c[k] = 0.0f;
            a[k] = most > 0.0f ? most : 0.0f;
        }
    }
    const auto greatestHere = *std::max_element (doses.begin(), doses.end());
    greatestDose = std::max (greatestDose, greatestHere);
    if (greatestHere >= noDose || *std::max_element (charges.begin(), charges.end()) > 0.0f)
        return;
    std::fill_n (dose.begin() + static_cast<std::ptrdiff_t> (first), NeuronStrips::width, 0.0f);
    std::fill_n (allowance.begin() + static_cast<std::ptrdiff_t> (first), NeuronStrips::width, haste * limit);
    charged.unmarkStrip (strip);
}

} // namespace galvani
