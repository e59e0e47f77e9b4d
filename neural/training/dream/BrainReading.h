// What the brain's reader makes of the groups' firing rates.
#pragma once

#include "neural/brain/BrainDimensions.h"
#include "neural/training/dream/DreamStage.h"
#include "neural/training/dream/NetworkStage.h"

namespace galvani
{

/** x = rates of the groups in Hz (numGroups) -> y = [modulators A to H (numModulators), rate features of the groups
    (numGroups), feature of the mean rate, synchrony]: all that Brain::tick() has read, of which a later stage takes the
    descriptors it knows. Every group weighs alike in the mean rate, as they are of one size; synchrony is held. */
class BrainReading : public DreamStage
{
public:
    static constexpr Eigen::Index firstModulator = 0, firstGroup = numModulators, mean = firstGroup + numGroups,
                                  synchrony = mean + 1, numReadings = synchrony + 1;

    /** @param reader  numGroups + 2 inputs -> numModulators  @param synchronyNow  0..1
        @throws std::invalid_argument  when the reader is of another shape */
    BrainReading (DenseLayers<double> reader, double synchronyNow);

    Eigen::Index inputs() const noexcept override { return numGroups; }
    Eigen::Index outputs() const noexcept override { return numReadings; }
    Eigen::VectorXd forward (const Eigen::VectorXd& x) override;
    Eigen::VectorXd backward (const Eigen::VectorXd& gradient) override;

private:
    NetworkStage network;
    double held;
    Eigen::VectorXd rates; ///< of the last forward()
};

} // namespace galvani
