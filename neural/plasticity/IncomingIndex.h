// Which synapses of a projection reach a neuron, with the source and the delay of each: 4 or 8 bytes a synapse.
#pragma once

#include "neural/spiking/network/SynapseTable.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** Source and delay are handed out as `back`, delay * width - source: how far behind the start of a step's row in a
   plane of traces the source's trace of `delay` steps ago lies. An entry takes two words. Where room is short, networks
   of up to 16,384 neurons with runs of up to 1,024 synapses and delays of up to 255 steps fit a synapse's source, its
   place in the run and its delay into one. */
class IncomingIndex
{
public:
    /** The trace is as wide as the table's plane. @param small  take one word an entry if the network fits */
    template <typename Real>
    void prepare (const SynapseTable<Real>&, bool small);

    /** Calls visit (synapse, back) for the entries from..to-1, and expect (synapse) some entries before each: synapses
        of a column lie far apart, and may be fetched while others are worked on.
        @param runStart  the table's */
    template <typename Visit, typename Expect>
    void forEach (const std::uint32_t* runStart, std::uint32_t from, std::uint32_t to, Visit visit,
                  Expect expect) const noexcept
    {
        if (wide.empty())
        {
            const auto* words = compact.data();
            for (auto k = from; k < to; ++k)
            {
                expect (synapseOf (runStart, words[k + lookAhead]));
                visit (synapseOf (runStart, words[k]), ((words[k] >> 24) << traceBits) - (words[k] & 0x3fffu));
            }
            return;
        }
        const auto* entries = wide.data();
        for (auto k = from; k < to; ++k)
        {
            expect (entries[k + lookAhead].synapse);
            visit (entries[k].synapse, entries[k].back);
        }
    }

    // The run of entries of a neuron.
    std::uint32_t begin (std::int32_t neuron) const noexcept { return columnStart[static_cast<size_t> (neuron)]; }
    std::uint32_t end (std::int32_t neuron) const noexcept { return columnStart[static_cast<size_t> (neuron) + 1]; }

    std::int64_t bytes() const noexcept;

private:
    static constexpr std::uint32_t lookAhead = 24;

    struct Wide
    {
        std::uint32_t synapse, back;
    };

    std::uint32_t synapseOf (const std::uint32_t* runStart, std::uint32_t word) const noexcept
    {
        return runStart[classStart[word >> 24] + (word & 0x3fffu)] + ((word >> 14) & 0x3ffu);
    }

    int traceBits = 0;
    std::vector<std::uint32_t> columnStart;
    AlignedVector<std::uint32_t> compact;
    AlignedVector<Wide> wide;              ///< this and compact end with some empty entries, to be looked at ahead
    std::vector<std::uint32_t> classStart; ///< the first run of each delay's class
};

extern template void IncomingIndex::prepare (const SynapseTable<float>&, bool);
extern template void IncomingIndex::prepare (const SynapseTable<double>&, bool);

} // namespace galvani
