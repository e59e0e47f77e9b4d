// While it lives, numbers too small to be normal are 0 on this thread: what fades away must not slow the processor
// down.
#pragma once

#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#include <xmmintrin.h>
#endif

namespace galvani
{

class FlushDenormals
{
public:
#if defined(__SSE2__) || defined(_M_X64)
    FlushDenormals() noexcept : before (_mm_getcsr()) { _mm_setcsr (before | 0x8040u); }
    ~FlushDenormals() noexcept { _mm_setcsr (before); }
#elif defined(__aarch64__) && defined(__GNUC__)
    FlushDenormals() noexcept
    {
        asm volatile("mrs %0, fpcr" : "=r"(before));
        asm volatile("msr fpcr, %0" : : "r"(before | (std::uint64_t (1) << 24)));
    }
    ~FlushDenormals() noexcept { asm volatile("msr fpcr, %0" : : "r"(before)); }
#else
    FlushDenormals() noexcept = default;
#endif

    FlushDenormals (const FlushDenormals&) = delete;
    FlushDenormals& operator= (const FlushDenormals&) = delete;

private:
#if defined(__aarch64__)
    std::uint64_t before = 0;
#else
    unsigned int before = 0;
#endif
};

} // namespace galvani
