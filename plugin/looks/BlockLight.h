// What a picture of light shows in small blocks: luminance and redness as WCAG means them.
#pragma once

#include <vector>

namespace galvani
{

/** The mean colours of the blocks of a picture, tile by tile, in each row by row. */
struct BlockLight
{
    std::vector<float> luminance; ///< relative luminance, 0..0.9: above that no change counts
    std::vector<float> redness;   ///< R - G - B of linear light, 0..1
};

} // namespace galvani
