#include "plugin/workers/DreamPath.h"

#include "neural/training/dream/BrainReading.h"
#include "neural/training/dream/ChainedObjective.h"
#include "neural/training/dream/ChosenEntry.h"
#include "neural/training/dream/LikingObjective.h"
#include "neural/training/dream/StimulusResponse.h"
#include "plugin/workers/DescriptorStage.h"
#include "plugin/workers/TasteDescription.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace galvani
{

namespace
{

using Stages = std::vector<std::unique_ptr<DreamStage>>;

template <size_t count>
Eigen::VectorXd wide (const std::array<float, count>& values)
{
    return Eigen::Map<const Eigen::VectorXf> (values.data(), static_cast<Eigen::Index> (count)).template cast<double>();
}

/** The rate that a feature stands for, Hz. */
double rateOf (float feature) noexcept
{
    const auto root = static_cast<double> (feature) + 1.0;
    return 12.0 * root * root;
}

std::unique_ptr<DreamObjective> climbing (Stages stages, const DreamPath::Present& present, const Preference* liked,
                                          int goal)
{
    if (liked == nullptr)
        return std::make_unique<ChainedObjective> (
            std::move (stages),
            std::make_unique<ChosenEntry> (BrainReading::numReadings, BrainReading::firstModulator + goal));
    stages.push_back (std::make_unique<DescriptorStage> (present.heard, present.routing));
    return std::make_unique<ChainedObjective> (std::move (stages), std::make_unique<LikingObjective> (*liked));
}

} // namespace

Eigen::VectorXd DreamPath::stimulusOf (const DreamShape& shape)
{
    Eigen::VectorXd x (numBands + numGroups);
    x << wide (shape.bandGain), wide (shape.groupCurrent_pA);
    return x;
}

Eigen::VectorXd DreamPath::offsetsOf (const DreamShape& shape) { return wide (shape.modulatorOffset); }

DreamShape DreamPath::withStimulus (DreamShape shape, const Eigen::VectorXd& x)
{
    for (size_t b = 0; b < numBands; ++b)
        shape.bandGain[b] = static_cast<float> (x[static_cast<Eigen::Index> (b)]);
    for (size_t g = 0; g < numGroups; ++g)
        shape.groupCurrent_pA[g] = static_cast<float> (x[numBands + static_cast<Eigen::Index> (g)]);
    return shape.sane();
}

DreamShape DreamPath::withOffsets (DreamShape shape, const Eigen::VectorXd& x)
{
    for (size_t m = 0; m < numModulators; ++m)
        shape.modulatorOffset[m] = static_cast<float> (x[static_cast<Eigen::Index> (m)]);
    return shape.sane();
}

DreamSpace DreamPath::stimulusSpace (const Present& present)
{
    // A quarter to four times as loud; and no more current than the dose guard would let flow for good.
    constexpr double leastGain = 0.25, mostGain = 4.0, mostCurrent_pA = 250.0;
    const auto current = std::min (mostCurrent_pA, static_cast<double> (present.doseLimit_pC_s));
    const auto of = [] (double gain, double amps)
    {
        Eigen::VectorXd x (numBands + numGroups);
        x << Eigen::VectorXd::Constant (numBands, gain), Eigen::VectorXd::Constant (numGroups, amps);
        return x;
    };
    return { of (leastGain, -current), of (1.0, 0.0), of (mostGain, current) };
}

DreamSpace DreamPath::offsetSpace()
{
    const Eigen::VectorXd ones = Eigen::VectorXd::Ones (numModulators);
    return { -ones, 0.0 * ones, ones };
}

std::unique_ptr<DreamObjective> DreamPath::overStimulus (const Present& present, const Preference* liked, int goal)
{
    MeasuredResponse measured;
    measured.levels = wide (present.heard.bands);
    measured.gains = wide (present.shape.bandGain);
    measured.currents_pA = wide (present.shape.groupCurrent_pA);
    measured.drive_pA = static_cast<double> (present.drive_pA);
    measured.rates_hz.resize (numGroups);
    for (size_t g = 0; g < numGroups; ++g)
        measured.rates_hz[static_cast<Eigen::Index> (g)] = rateOf (present.heard.mean[g]);
    Stages stages;
    stages.push_back (std::make_unique<StimulusResponse> (measured));
    stages.push_back (std::make_unique<BrainReading> (inDouble (present.reader),
                                                      static_cast<double> (present.heard.mean[synchronyFeature])));
    return climbing (std::move (stages), present, liked, goal);
}

std::unique_ptr<DreamObjective> DreamPath::overModulators (const Present& present, const Preference* liked, int goal)
{
    // What was heard has the offsets of now in it.
    DenseLayer<double> layer;
    layer.biases = DescriptorStage::readingsOf (present.heard);
    layer.weights = DenseLayer<double>::Matrix::Zero (BrainReading::numReadings, numModulators);
    layer.weights.block (BrainReading::firstModulator, 0, numModulators, numModulators).setIdentity();
    layer.biases -= layer.weights * offsetsOf (present.shape);
    Stages stages;
    stages.push_back (std::make_unique<NetworkStage> (DenseLayers<double> { std::move (layer) }));
    return climbing (std::move (stages), present, liked, goal);
}

float DreamPath::heardValue (const Heard& heard, const Preference* liked, int goal)
{
    if (liked == nullptr)
        return heard.modulators[static_cast<size_t> (goal)];
    const auto described = TasteDescription::of (heard);
    const Eigen::VectorXf features =
        Eigen::Map<const Eigen::VectorXf> (described.data(), static_cast<Eigen::Index> (described.size()));
    return static_cast<float> (liked->predict (features).probability);
}

} // namespace galvani
