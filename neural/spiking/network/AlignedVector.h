// A vector whose first entry lies on a cache line, and whose memory, if it is much, comes in large pages.
#pragma once

#include <cstddef>
#include <new>
#include <vector>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace galvani
{

template <typename Item>
struct CacheLineAllocator
{
    using value_type = Item;
    static constexpr std::align_val_t line { 64 }, largePage { 1 << 21 };

    /** Synapses that lie far apart are found sooner when there are few pages to look them up in. */
    static constexpr size_t much = size_t (1) << 22; ///< bytes

    CacheLineAllocator() noexcept = default;
    template <typename Other>
    CacheLineAllocator (const CacheLineAllocator<Other>&) noexcept
    {
    }

    Item* allocate (size_t count)
    {
        const auto bytes = count * sizeof (Item);
        auto* memory = ::operator new (bytes, alignmentOf (bytes));
#if defined(__linux__)
        if (bytes >= much)
            madvise (memory, bytes, MADV_HUGEPAGE); // a wish: nothing is lost where it is not granted
#endif
        return static_cast<Item*> (memory);
    }

    void deallocate (Item* items, size_t count) noexcept
    {
        ::operator delete (items, alignmentOf (count * sizeof (Item)));
    }

    static constexpr std::align_val_t alignmentOf (size_t bytes) noexcept { return bytes >= much ? largePage : line; }

    template <typename Other>
    bool operator== (const CacheLineAllocator<Other>&) const noexcept
    {
        return true;
    }
};

template <typename Item>
using AlignedVector = std::vector<Item, CacheLineAllocator<Item>>;

} // namespace galvani
