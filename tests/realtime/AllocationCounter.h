// Counts the heap allocations of this thread while it is watched.
#pragma once

#include <cstddef>

namespace galvani
{

/** Where malloc cannot be replaced (a sanitizer has done so, or it is not glibc), operator new alone is counted. */
class AllocationCounter
{
public:
    AllocationCounter() noexcept;
    ~AllocationCounter();

    /** Allocations, reallocations and releases since construction. */
    std::size_t count() const noexcept;

private:
    std::size_t before;
};

} // namespace galvani
