// What the stimulus is now, and what the brain makes of it.
#pragma once

#include <Eigen/Core>

namespace galvani
{

/** Averaged over some seconds; see BrainDimensions.h for the sizes. */
struct MeasuredResponse
{
    Eigen::VectorXd levels;      ///< of the ear's bands at gain 1, 0..1: numBands
    Eigen::VectorXd gains;       ///< on them: numBands
    Eigen::VectorXd currents_pA; ///< of the electrodes into each group: numGroups
    Eigen::VectorXd rates_hz;    ///< of each group: numGroups
    double drive_pA = 650.0;     ///< what a level of 1 becomes
    double bias_pA = 70.0;       ///< what every neuron receives besides
};

} // namespace galvani
