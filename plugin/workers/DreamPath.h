// From what a dream may change to what it climbs, as the brain stands now.
#pragma once

#include "dsp/engine/DreamShape.h"
#include "dsp/engine/Heard.h"
#include "dsp/modulation/ModulationRouting.h"
#include "neural/dense/DenseLayer.h"
#include "neural/training/dream/DreamObjective.h"
#include "neural/training/dream/DreamSpace.h"
#include "neural/training/taste/Preference.h"

#include <memory>

namespace galvani
{

/** The entries of x are, over the stimulus, the gains of the bands and the currents of the groups; over the modulators,
    their offsets. */
struct DreamPath
{
    /** All that a step is reckoned from. */
    struct Present
    {
        Heard heard;
        DreamShape shape;
        ModulationRouting routing;
        DenseLayers<float> reader;
        float drive_pA = 520.0f;     ///< what a level of 1 becomes
        float doseLimit_pC_s = 0.0f; ///< what the dose guard lets through for good, in pA
    };

    static Eigen::VectorXd stimulusOf (const DreamShape&);
    static Eigen::VectorXd offsetsOf (const DreamShape&);
    static DreamShape withStimulus (DreamShape, const Eigen::VectorXd& x);
    static DreamShape withOffsets (DreamShape, const Eigen::VectorXd& x);

    static DreamSpace stimulusSpace (const Present&);
    static DreamSpace offsetSpace();

    /** @param liked  what is climbed, or none: then the dense network's output goal is
        @throws std::invalid_argument  when the reader has another shape than the brain's */
    static std::unique_ptr<DreamObjective> overStimulus (const Present&, const Preference* liked, int goal);
    static std::unique_ptr<DreamObjective> overModulators (const Present&, const Preference* liked, int goal);

    /** What is climbed, as it is heard now: 0..1. */
    static float heardValue (const Heard&, const Preference* liked, int goal);
};

} // namespace galvani
