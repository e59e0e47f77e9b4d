#include "neural/spiking/network/SpikeLog.h"

#include <algorithm>
#include <bit>

namespace galvani
{

template <typename Real>
void SpikeLog<Real>::prepare (int stretches, size_t room, bool grows)
{
    entries.assign (std::bit_ceil (std::max<size_t> (room, 64)), {});
    start.assign (static_cast<size_t> (stretches) + 1, 0);
    mayGrow = grows;
    reset();
}

template <typename Real>
void SpikeLog<Real>::reset() noexcept
{
    std::fill (start.begin(), start.end(), size_t (0));
    present = written = 0;
}

template <typename Real>
void SpikeLog<Real>::beginStretch() noexcept
{
    present = (present + 1) % start.size();
    start[present] = written;
}

template <typename Real>
typename SpikeLog<Real>::Run SpikeLog<Real>::of (int stretchesAgo) const noexcept
{
    const auto ago = static_cast<size_t> (stretchesAgo);
    const auto place = (present + start.size() - ago) % start.size();
    const auto end = ago == 0 ? written : start[(place + 1) % start.size()];
    return { start[place], end - start[place] };
}

template <typename Real>
bool SpikeLog<Real>::add (const Entry& entry) noexcept
{
    const auto oldest = start[(present + 1) % start.size()];
    if (written - oldest == entries.size())
    {
        if (! mayGrow)
            return false;
        grow();
    }
    entries[written++ & (entries.size() - 1)] = entry;
    return true;
}

template <typename Real>
void SpikeLog<Real>::grow()
{
    std::vector<Entry> larger (entries.size() * 2);
    for (auto i = written - entries.size(); i != written; ++i)
        larger[i & (larger.size() - 1)] = at (i);
    entries.swap (larger);
}

template class SpikeLog<float>;
template class SpikeLog<double>;

} // namespace galvani
