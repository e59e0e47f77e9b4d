#include "neural/plasticity/SpikeTraces.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace galvani
{

template <typename Real>
void SpikeTraces<Real>::prepare (Row kind, int history, int widthBits, int neurons, double tauSteps, double newRise)
{
    lead = kind == Row::beforeItsSpikes ? 1 : 0;
    bits = widthBits;
    numRows = static_cast<int> (std::bit_ceil (static_cast<unsigned> (std::max (2, history))));
    mask = (static_cast<std::uint32_t> (numRows) << bits) - 1;
    used = std::min ((static_cast<size_t> (neurons) + 15) / 16 * 16, size_t (1) << bits);
    rows.resize (static_cast<size_t> (numRows) << bits);
    const auto perStep = std::exp (-1.0 / tauSteps);
    decay = static_cast<Real> (perStep);
    rise = fullRise = static_cast<Real> (lead == 0 ? newRise : newRise * perStep);
    reset();
}

template <typename Real>
void SpikeTraces<Real>::reset() noexcept
{
    std::fill (rows.begin(), rows.end(), Real (0));
    rowsAtZero = numRows;
}

template <typename Real>
void SpikeTraces<Real>::add (std::int64_t firstStep, int steps, std::span<const Spike> spikes, bool on) noexcept
{
    size_t next = 0;
    for (int s = 0; s < steps; ++s)
    {
        const auto step = firstStep + s;
        auto* row = rows.data() + rowOf (step + lead);
        if (! on)
        {
            if (rowsAtZero == numRows)
                return;
            std::fill_n (row, used, Real (0));
            ++rowsAtZero;
            continue;
        }
        rowsAtZero = 0;
        const auto* before = rows.data() + rowOf (step + lead - 1);
        for (size_t n = 0; n < used; ++n)
            row[n] = before[n] * decay;
        for (; next < spikes.size() && spikes[next].step == step; ++next)
            row[spikes[next].neuron] += rise;
    }
}

template class SpikeTraces<float>;
template class SpikeTraces<double>;

} // namespace galvani
