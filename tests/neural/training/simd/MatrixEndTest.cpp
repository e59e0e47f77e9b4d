#if defined(__linux__) || defined(__APPLE__)

#include "neural/training/simd/TrainingKernels.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstddef>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

using namespace galvani;

TEST_CASE ("products read nothing past the end of a matrix, where a page may end")
{
    const auto page = static_cast<size_t> (sysconf (_SC_PAGESIZE));
    const auto room = (16384 + page - 1) / page * page;
    auto* memory =
        static_cast<char*> (mmap (nullptr, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    REQUIRE (memory != MAP_FAILED);
    REQUIRE (mprotect (memory + room, page, PROT_NONE) == 0);
    auto* end = reinterpret_cast<float*> (memory + room);
    constexpr std::ptrdiff_t columns = 9;
    for (const auto widest : { InstructionSet::baseline, InstructionSet::avx2, InstructionSet::avx512 })
    {
        const auto kernels = trainingKernels<float> (widest);
        for (std::ptrdiff_t rows = 1; rows < 45; ++rows)
            for (std::ptrdiff_t inner = 1; inner < 40; ++inner)
            {
                auto* a = end - rows * inner;
                std::fill (a, end, 1.0f);
                const std::vector<float> b (static_cast<size_t> (inner * columns), 1.0f);
                std::vector<float> sum (static_cast<size_t> (rows * columns));
                kernels.addProduct (rows, columns, inner, a, b.data(), sum.data());
                kernels.addProductTransposed (rows, columns, inner, a, b.data(), sum.data());
                const auto isRight = [&] (float value) { return value == 2.0f * static_cast<float> (inner); };
                REQUIRE (std::all_of (sum.begin(), sum.end(), isRight));
            }
    }
    munmap (memory, room + page);
}

#endif
