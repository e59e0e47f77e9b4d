// A struct of numbers that one thread stores and another takes when it has changed, without locks.
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <type_traits>

namespace galvani
{

/** Each number arrives whole; they do not arrive all at once. Whoever takes while another stores sees some of the new
    ones, and takes again afterwards: for what glides, that is soon enough. */
template <typename Numbers>
class SharedNumbers
{
    static_assert (std::is_trivially_copyable_v<Numbers> && sizeof (Numbers) % sizeof (std::uint32_t) == 0);

public:
    SharedNumbers() noexcept { store ({}); }

    void store (const Numbers& numbers) noexcept
    {
        const auto fresh = std::bit_cast<Words> (numbers);
        for (size_t w = 0; w < fresh.size(); ++w)
            words[w].store (fresh[w], std::memory_order_relaxed);
        version.fetch_add (1, std::memory_order_release);
    }

    Numbers load() const noexcept
    {
        Words read;
        for (size_t w = 0; w < read.size(); ++w)
            read[w] = words[w].load (std::memory_order_relaxed);
        return std::bit_cast<Numbers> (read);
    }

    /** The taking thread's. @returns false when nothing was stored since the last time */
    bool hasChanged() noexcept
    {
        const auto now = version.load (std::memory_order_acquire);
        const auto changed = now != versionTaken;
        versionTaken = now;
        return changed;
    }

private:
    using Words = std::array<std::uint32_t, sizeof (Numbers) / sizeof (std::uint32_t)>;

    std::array<std::atomic<std::uint32_t>, std::tuple_size_v<Words>> words {};
    std::atomic<std::uint32_t> version { 0 };
    std::uint32_t versionTaken = 0;
};

} // namespace galvani
