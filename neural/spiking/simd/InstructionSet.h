// The instruction sets that the inner loops are compiled for.
#pragma once

namespace galvani
{

enum class InstructionSet
{
    baseline, ///< SSE2, NEON, or what the compiler takes for granted
    avx2,
    avx512
};

/** The widest that this machine and this build have. */
InstructionSet widestInstructionSet() noexcept;

} // namespace galvani
