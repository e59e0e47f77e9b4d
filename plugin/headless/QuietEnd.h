// Notices when what comes out has died away for good.
#pragma once

#include <array>
#include <cstdint>

namespace galvani
{

class QuietEnd
{
public:
    /** Longer than the longest echo, below what 16 bits hold. */
    static constexpr double secondsOfQuiet = 2.1;
    static constexpr float quiet = 1.0e-5f; ///< -100 dBFS

    /** @param soundEnds  sample from which on nothing goes in */
    QuietEnd (std::int64_t soundEnds, double sampleRate);

    /** Takes the next block.
        @returns how many of its samples belong to the render: all, or fewer when the end lies within it. Where the end
                 lies does not depend on how the blocks are cut. */
    int keep (const std::array<const float*, 2>& output, int numSamples) noexcept;

    bool reached() const noexcept { return quietSamples >= needed; }

private:
    std::int64_t start, needed, position = 0, quietSamples = 0;
};

} // namespace galvani
