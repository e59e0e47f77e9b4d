// What a dream's readings of the brain mean for a taste: a differentiable TasteDescription.
#pragma once

#include "dsp/engine/Heard.h"
#include "dsp/modulation/ModulationRouting.h"
#include "neural/training/dream/BrainReading.h"
#include "plugin/state/TasteDescriptor.h"

namespace galvani
{

/** x = what BrainReading gives -> y = numTasteDescriptors. The voice follows the modulators through their routes, from
    where it was heard; it is not clipped, so that a knob at its end does not hide which way is up. */
class DescriptorStage : public DreamStage
{
public:
    DescriptorStage (const Heard& now, const ModulationRouting&);

    Eigen::Index inputs() const noexcept override { return BrainReading::numReadings; }
    Eigen::Index outputs() const noexcept override { return static_cast<Eigen::Index> (numTasteDescriptors); }
    Eigen::VectorXd forward (const Eigen::VectorXd& x) override;
    Eigen::VectorXd backward (const Eigen::VectorXd& gradient) override;

    /** What BrainReading would give of what was heard. */
    static Eigen::VectorXd readingsOf (const Heard&);

private:
    Eigen::VectorXd atStart, voiceAtStart;
    Eigen::MatrixXd voicePerModulator; ///< voice descriptors x modulators
    Eigen::VectorXd last;
};

} // namespace galvani
