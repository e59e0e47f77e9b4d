// How large an experiment may be: beyond these it is a slip of the pen, or meant to harm.
#pragma once

#include <cstddef>
#include <cstdint>

namespace galvani::experimentLimits
{

inline constexpr size_t documentBytes = 64 * 1024 * 1024;
inline constexpr int nesting = 16;
inline constexpr size_t textBytes = 4096;

inline constexpr std::int64_t neurons = 1'000'000;
inline constexpr size_t populations = 10'000, connections = 10'000;
inline constexpr double synapses = 2.0e8;
inline constexpr double candidatePairs = 1.0e10; ///< looked at for connections that fall with distance
inline constexpr size_t synapticTimes = 8, projections = 256;

inline constexpr double shortestStep_ms = 0.001, longestStep_ms = 10.0;
inline constexpr double duration_ms = 1.0e7;
inline constexpr double neuronSteps = 1.0e14; ///< neurons x steps
inline constexpr double delay_ms = 1000.0;
inline constexpr double spikesUnderWay = 2147483648.0; ///< (longest delay in steps + 64) x neurons is below this

inline constexpr double weight_pA = 1.0e9, current_pA = 1.0e9;
inline constexpr double shortestTime_ms = 0.001, longestTime_ms = 1.0e6; ///< time constants
inline constexpr double frequency_hz = 1.0e6;
inline constexpr std::int64_t repetitions = 1'000'000'000;
inline constexpr double lastRepetition_ms = 1.0e10;
inline constexpr double stimulatedNeurons = 2.0e7; ///< summed over all stimuli

} // namespace galvani::experimentLimits
