// Takes samples of a picture of light and tells what each block of it shows when it is dimmed.
#pragma once

#include "plugin/looks/BlockLight.h"
#include "plugin/looks/GainNodes.h"
#include "plugin/looks/LightField.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** Pictures may have any size: blocks are parts of them. */
class BlockSampler
{
public:
    static constexpr int perTile = 16; ///< blocks, both ways: 4 pixels of a screen of 1024 x 768, WCAG's 0.1 degree
    static constexpr int columns = GainNodes::tilesAcross * perTile, rows = GainNodes::tilesDown * perTile;
    static constexpr size_t perTileAll = static_cast<size_t> (perTile) * perTile;
    static constexpr size_t numBlocks = static_cast<size_t> (columns) * rows;

    BlockSampler();

    /** Remembers the samples of a picture that is not empty. */
    void take (const LightField&) noexcept;

    /** The samples through the gains, on the ground, in the hot palette.
        @param blocks  has room for numBlocks */
    void measure (const GainNodes&, BlockLight& blocks) const noexcept;

    static BlockLight room() { return { std::vector<float> (numBlocks), std::vector<float> (numBlocks) }; }

private:
    static constexpr int samples = 2; ///< of a block, both ways

    std::vector<std::uint16_t> taken; ///< block by block
};

} // namespace galvani
