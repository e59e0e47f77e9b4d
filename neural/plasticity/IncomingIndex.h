// Which synapses of a projection reach a neuron, with the source and the delay of each: 4 or 8 bytes a synapse.
#pragma once

#include "neural/spiking/network/SynapseTable.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** Source and delay are handed out as `back`, delay * traceWidth - source: how far behind the start of a step's row in
   a plane of traces the source's trace of `delay` steps ago lies. An entry takes two words. Where room is short,
   networks of up to 16,384 neurons with rows of up to 1,024 synapses and delays of up to 255 steps fit a synapse's
   source, its place in the row and its delay into one. */
class IncomingIndex
{
public:
    /** @param newTraceBits  the trace's width is 2 to this power, at least the number of neurons
        @param small  take one word an entry if the network fits */
    template <typename Real>
    void prepare (const SynapseTable<Real>&, int newTraceBits, bool small);

    /** Calls visit (synapse, back) for the entries from..to-1, and expect (synapse) some entries before each: synapses
        of a column lie far apart, and may be fetched while others are worked on. */
    template <typename Visit, typename Expect>
    void forEach (std::uint32_t from, std::uint32_t to, Visit visit, Expect expect) const noexcept
    {
        constexpr std::uint32_t ahead = 16;
        const auto* starts = rowStart.data();
        if (wide.empty())
        {
            const auto* words = compact.data();
            for (auto k = from; k < to; ++k)
            {
                const auto later = words[k + ahead];
                expect (starts[later & 0x3fffu] + ((later >> 14) & 0x3ffu));
                const auto word = words[k], source = word & 0x3fffu;
                visit (starts[source] + ((word >> 14) & 0x3ffu), ((word >> 24) << traceBits) - source);
            }
            return;
        }
        const auto* entries = wide.data();
        for (auto k = from; k < to; ++k)
        {
            expect (entries[k + ahead].synapse);
            visit (entries[k].synapse, entries[k].back);
        }
    }

    // The run of entries of a neuron.
    std::uint32_t begin (std::int32_t neuron) const noexcept { return columnStart[static_cast<size_t> (neuron)]; }
    std::uint32_t end (std::int32_t neuron) const noexcept { return columnStart[static_cast<size_t> (neuron) + 1]; }

    std::int64_t bytes() const noexcept;

private:
    struct Wide
    {
        std::uint32_t synapse, back;
    };

    int traceBits = 0;
    std::vector<std::uint32_t> columnStart, rowStart, compact;
    std::vector<Wide> wide; ///< this and compact end with some empty entries, to be looked at ahead
};

extern template void IncomingIndex::prepare (const SynapseTable<float>&, int, bool);
extern template void IncomingIndex::prepare (const SynapseTable<double>&, int, bool);

} // namespace galvani
