#include "tests/realtime/AllocationCounter.h"

#include <cstdlib>
#include <new>

namespace
{

thread_local std::size_t touches = 0;
thread_local bool watching = false;

[[maybe_unused]] void count() noexcept
{
    if (watching)
        ++touches;
}

} // namespace

namespace galvani
{

AllocationCounter::AllocationCounter() noexcept : before (touches) { watching = true; }
AllocationCounter::~AllocationCounter() { watching = false; }
std::size_t AllocationCounter::count() const noexcept { return touches - before; }

} // namespace galvani

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(realtime_sanitizer)
#define GALVANI_SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define GALVANI_SANITIZED 1
#endif

#if defined(__GLIBC__) && ! defined(GALVANI_SANITIZED)

// glibc lets a program put its own functions in front of its allocator; Eigen and JUCE use malloc, not new.
extern "C"
{
    void* __libc_malloc (std::size_t);
    void* __libc_calloc (std::size_t, std::size_t);
    void* __libc_realloc (void*, std::size_t);
    void* __libc_memalign (std::size_t, std::size_t);
    void __libc_free (void*);

    void* malloc (std::size_t size)
    {
        count();
        return __libc_malloc (size);
    }

    void* calloc (std::size_t number, std::size_t size)
    {
        count();
        return __libc_calloc (number, size);
    }

    void* realloc (void* block, std::size_t size)
    {
        count();
        return __libc_realloc (block, size);
    }

    void* aligned_alloc (std::size_t alignment, std::size_t size)
    {
        count();
        return __libc_memalign (alignment, size);
    }

    int posix_memalign (void** block, std::size_t alignment, std::size_t size)
    {
        count();
        *block = __libc_memalign (alignment, size);
        return *block != nullptr ? 0 : 12;
    }

    void free (void* block)
    {
        if (block != nullptr)
            count();
        __libc_free (block);
    }
}

#elif ! defined(GALVANI_SANITIZED)

void* operator new (std::size_t size)
{
    count();
    if (auto* block = std::malloc (size))
        return block;
    throw std::bad_alloc();
}

void operator delete (void* block) noexcept
{
    count();
    std::free (block);
}

void operator delete (void* block, std::size_t) noexcept
{
    count();
    std::free (block);
}

#endif
