// The heights of what stands in a knob's place, so that neighbours line up.
#pragma once

namespace galvani
{

inline constexpr int knobLabelHeight = 15, knobValueHeight = 14, mostDialSide = 56;

} // namespace galvani
