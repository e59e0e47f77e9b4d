// A vector whose first entry lies on a cache line.
#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace galvani
{

template <typename Item>
struct CacheLineAllocator
{
    using value_type = Item;
    static constexpr std::align_val_t line { 64 };

    CacheLineAllocator() noexcept = default;
    template <typename Other>
    CacheLineAllocator (const CacheLineAllocator<Other>&) noexcept
    {
    }

    Item* allocate (size_t count) { return static_cast<Item*> (::operator new (count * sizeof (Item), line)); }
    void deallocate (Item* items, size_t) noexcept { ::operator delete (items, line); }

    template <typename Other>
    bool operator== (const CacheLineAllocator<Other>&) const noexcept
    {
        return true;
    }
};

template <typename Item>
using AlignedVector = std::vector<Item, CacheLineAllocator<Item>>;

} // namespace galvani
