#include "neural/random/RandomStream.h"
#include "neural/training/simd/TrainingKernels.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;

namespace
{

/** An Adam step from 0 of arrays that begin so many entries behind an allocation's begin. @returns the stepped values */
template <typename Real>
std::vector<Real> stepped (InstructionSet set, size_t offset)
{
    constexpr size_t count = 37;
    RandomStream random (1);
    std::vector<Real> gradient (offset + count), first (offset + count), second (offset + count),
        value (offset + count);
    for (size_t i = offset; i < offset + count; ++i)
    {
        gradient[i] = static_cast<Real> (random.uniform (-1.0, 1.0));
        first[i] = static_cast<Real> (random.uniform (-1.0, 1.0));
        second[i] = static_cast<Real> (random.uniform (0.0, 1.0));
    }
    const AdamStep<Real> step { Real (0.01), Real (0.9), Real (0.999), Real (1.0e-8) };
    trainingKernels<Real> (set).adam (count, step, gradient.data() + offset, first.data() + offset,
                                      second.data() + offset, value.data() + offset);
    return { value.begin() + static_cast<std::ptrdiff_t> (offset), value.end() };
}

} // namespace

TEMPLATE_TEST_CASE ("a step of training does not depend on where its arrays lie", "", float, double)
{
    for (const auto set : { InstructionSet::avx2, InstructionSet::avx512 })
    {
        const auto expected = stepped<TestType> (set, 0);
        for (size_t offset = 1; offset < 16; ++offset)
            CHECK (stepped<TestType> (set, offset) == expected);
    }
}
