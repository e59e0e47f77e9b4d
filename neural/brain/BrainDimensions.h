// The fixed sizes of the default brain: bands, groups, modulators, and its clock.
#pragma once

namespace galvani
{

inline constexpr int numHemispheres = 2;
inline constexpr int bandsPerHemisphere = 32;  ///< one tonotopic strip of neurons for each band of the ear
inline constexpr int groupsPerHemisphere = 16; ///< a group is two neighbouring strips
inline constexpr int numBands = numHemispheres * bandsPerHemisphere;
inline constexpr int numGroups = numHemispheres * groupsPerHemisphere;
inline constexpr int numModulators = 8; ///< A to H

inline constexpr int stepsPerSecond = 10000; ///< dt = 0.1 ms
inline constexpr int stepsPerTick = 10;      ///< a control tick is 1 ms
inline constexpr double stepSeconds = 1.0 / stepsPerSecond;
inline constexpr double tickSeconds = stepsPerTick * stepSeconds;

} // namespace galvani
