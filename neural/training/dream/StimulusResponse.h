// Foretells how the firing rates of the brain's groups follow a changed stimulus.
#pragma once

#include "neural/brain/BrainDimensions.h"
#include "neural/dense/LifRateCurve.h"
#include "neural/training/dream/DreamStage.h"
#include "neural/training/dream/MeasuredResponse.h"

namespace galvani
{

/** x = [gains of the bands (numBands), currents of the groups in pA (numGroups)] -> y = rates of the groups in Hz.
    A group g is the two neighbouring bands 2 g and 2 g + 1, and its neurons are taken for leaky integrate-and-fire
    neurons that hear the same:
        I_g = bias + drive (gain_2g level_2g + gain_2g+1 level_2g+1) / 2 + current_g
        y_g = k_g f (I_g / rheobase - 1)
    with f their rate under noise (LifRateCurve, in spikes a second). k_g stands for all that is not spelled out, such
    as inhibition and homeostasis: it is set so that at the measured stimulus y is what was measured, and then held. In
    the brain a current into one group hardly moves the others, and 1 pA moves its own by 0.05 to 0.25 Hz, of which this
    response has the sign and the order, for small changes and for as long as homeostasis lets them stand; what larger
    ones do is to be measured anew. A silent group is taken for one of 0.5 Hz, so that it can be woken. */
class StimulusResponse : public DreamStage
{
public:
    static constexpr double rheobase_pA = 200.0;
    static constexpr double softness = 0.05; ///< of the threshold, in parts of rheobase: what noise makes of it
    static constexpr double leastRate_hz = 0.5;

    /** @throws std::invalid_argument  when a vector has another size, or holds what is not a number */
    explicit StimulusResponse (const MeasuredResponse&);

    Eigen::Index inputs() const noexcept override { return numBands + numGroups; }
    Eigen::Index outputs() const noexcept override { return numGroups; }
    Eigen::VectorXd forward (const Eigen::VectorXd& x) override;
    Eigen::VectorXd backward (const Eigen::VectorXd& gradient) override;

    /** The stimulus that was measured, as an x. */
    const Eigen::VectorXd& measured() const noexcept { return start; }

private:
    Eigen::VectorXd currentsOf (const Eigen::VectorXd& x) const;

    LifRateCurve curve;
    Eigen::VectorXd start;
    Eigen::VectorXd perGain_pA; ///< of a band's gain, to its group: numBands
    Eigen::VectorXd factors;    ///< k: numGroups
    double bias_pA;
    Eigen::VectorXd slopes; ///< of the last forward(), Hz / pA: numGroups
};

} // namespace galvani
