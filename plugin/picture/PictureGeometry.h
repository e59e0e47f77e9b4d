// Where things stand on the render picture, in pixels.
#pragma once

namespace galvani::pictureGeometry
{

inline constexpr int width = 1600, height = 1000;
inline constexpr int headerHeight = 46;

// All plots share one time axis, so they share their left and right edge.
inline constexpr int plotLeft = 108, plotRight = 1476;
inline constexpr int columns = plotRight - plotLeft;

// A panel: a row with its title, one plot or one a hemisphere, a row with the seconds.
inline constexpr int titleHeight = 22, timeAxisHeight = 20, panelGap = 4, laneGap = 9, modulatorGap = 3;

// Height of one plot of each panel.
inline constexpr int cochleagramLane = 64, rasterLane = 106, potentialLane = 50, modulatorLane = 20, waveformLane = 34;

inline constexpr int axisNameX = 34, laneNameX = 56, colourScaleX = plotRight + 16, colourScaleWidth = 12;

} // namespace galvani::pictureGeometry
