// Which strips of 64 neighbouring neurons are touched, so that those that are not cost nothing.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

class NeuronStrips
{
public:
    static constexpr size_t width = 64; ///< neurons

    void prepare (size_t mostNeurons)
    {
        marks.assign ((mostNeurons + width - 1) / width, 0);
        numMarked = 0;
    }

    void clear() noexcept
    {
        if (numMarked > 0)
            std::fill (marks.begin(), marks.end(), std::uint8_t (0));
        numMarked = 0;
    }

    /** Marks the strips of the neurons first..end-1. */
    void mark (size_t first, size_t end) noexcept
    {
        for (auto strip = first / width; strip * width < end; ++strip)
            markStrip (strip);
    }

    void markStrip (size_t strip) noexcept
    {
        numMarked += 1 - marks[strip];
        marks[strip] = 1;
    }

    void unmarkStrip (size_t strip) noexcept
    {
        numMarked -= marks[strip];
        marks[strip] = 0;
    }

    bool any() const noexcept { return numMarked > 0; }
    size_t count() const noexcept { return marks.size(); }
    bool operator[] (size_t strip) const noexcept { return marks[strip] != 0; }

private:
    std::vector<std::uint8_t> marks;
    int numMarked = 0;
};

} // namespace galvani
