// Discs and halos, computed once: discs of many sizes at many places between the pixels, and a halo's way outwards.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

class LightShapes
{
public:
    static constexpr int offsets = 8;     ///< places within a pixel, each way
    static constexpr int sizes = 31;      ///< of discs
    static constexpr float least = 0.4f;  ///< radius of the smallest disc, pixels
    static constexpr float ratio = 1.12f; ///< from one to the next

    /** Made at the first call. */
    static const LightShapes& shared();

    struct Disc
    {
        int reach = 0, side = 0;          ///< pixels; side is 2 reach + 1
        float radius = 0.0f;              ///< pixels
        std::vector<std::uint16_t> shape; ///< offsets x offsets x side x side; 65535 is 1
    };

    /** The disc whose radius comes nearest. */
    const Disc& disc (float radius) const noexcept;

    /** See haloLight(); 65535 is 1.
        @param offset  radii, either way */
    std::uint16_t halo (float offset) const noexcept;

private:
    LightShapes();

    static constexpr size_t profileSize = 1024;
    std::array<Disc, sizes> discs;
    std::array<std::uint16_t, profileSize + 1> profile {};
};

} // namespace galvani
