// How a render is cut into blocks: all of one size, or each of another.
#pragma once

#include <cstdint>
#include <string>

namespace galvani
{

class BlockSizes
{
public:
    static constexpr int most = 8192;

    /** @param text  1..8192, or "random": sizes drawn from a fixed seed, small ones as often as large ones.
        Throws CommandError. */
    explicit BlockSizes (const std::string& text);

    int next();

    /** No block is larger. */
    int largest() const noexcept { return fixed > 0 ? fixed : most; }

private:
    int fixed = 0; ///< 0: random
    std::uint64_t state = 0x9e3779b97f4a7c15u;
};

} // namespace galvani
