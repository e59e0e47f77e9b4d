#include "plugin/workers/DescriptorStage.h"

#include "plugin/workers/TasteDescription.h"

#include <algorithm>
#include <array>

namespace galvani
{

namespace
{

constexpr auto first = BrainReading::firstGroup;
constexpr auto voices = static_cast<Eigen::Index> (numVoiceDescriptors);
constexpr auto brains = static_cast<Eigen::Index> (numBrainDescriptors);

/** Rates of the groups but for a constant, their sum, their sum of squares, and where their centre lies. */
struct Spread
{
    explicit Spread (const Eigen::VectorXd& x) : rates ((x.segment (first, numGroups).array() + 1.0).square())
    {
        for (Eigen::Index g = 0; g < numGroups; ++g)
            heights[g] = static_cast<double> (g % groupsPerHemisphere);
        sum = std::max (1.0e-9, rates.sum());
        squares = std::max (1.0e-18, rates.squaredNorm());
        centre = rates.dot (heights) / sum;
    }

    Eigen::VectorXd rates;
    Eigen::VectorXd heights = Eigen::VectorXd::Zero (numGroups);
    double sum, squares, centre;
};

} // namespace

Eigen::VectorXd DescriptorStage::readingsOf (const Heard& heard)
{
    Eigen::VectorXd readings (BrainReading::numReadings);
    for (Eigen::Index m = 0; m < numModulators; ++m)
        readings[BrainReading::firstModulator + m] = static_cast<double> (heard.modulators[static_cast<size_t> (m)]);
    for (Eigen::Index f = 0; f < numGroups + 2; ++f)
        readings[first + f] = static_cast<double> (heard.mean[static_cast<size_t> (f)]);
    return readings;
}

DescriptorStage::DescriptorStage (const Heard& now, const ModulationRouting& routing)
    : atStart (readingsOf (now)), voiceAtStart (voices), voicePerModulator (voices, numModulators)
{
    const auto described = TasteDescription::of (now);
    for (Eigen::Index d = 0; d < voices; ++d)
        voiceAtStart[d] = static_cast<double> (described[numBrainDescriptors + static_cast<size_t> (d)]);
    for (size_t m = 0; m < numModulators; ++m)
    {
        std::array<float, numTaughtTargets> change {};
        for (size_t t = 0; t < change.size(); ++t)
            change[t] = 2.0f * routing.depth (m, t);
        const auto moved = TasteDescription::ofChange (change);
        for (Eigen::Index d = 0; d < voices; ++d)
            voicePerModulator (d, static_cast<Eigen::Index> (m)) =
                static_cast<double> (moved[numBrainDescriptors + static_cast<size_t> (d)]);
    }
}

Eigen::VectorXd DescriptorStage::forward (const Eigen::VectorXd& x)
{
    last = x;
    const Spread spread (x);
    Eigen::VectorXd y (outputs());
    y[0] = x[BrainReading::mean];
    y[1] = 2.0 * x[BrainReading::synchrony] - 1.0;
    y[2] = 2.0 * spread.centre / (groupsPerHemisphere - 1) - 1.0;
    y[3] = 2.0 * spread.sum * spread.sum / (numGroups * spread.squares) - 1.0;
    y.tail (voices) = voiceAtStart + voicePerModulator * (x - atStart).head (numModulators);
    return y;
}

Eigen::VectorXd DescriptorStage::backward (const Eigen::VectorXd& gradient)
{
    const Spread spread (last);
    Eigen::VectorXd back = Eigen::VectorXd::Zero (inputs());
    back.head (numModulators) = voicePerModulator.transpose() * gradient.tail (voices);
    back[BrainReading::mean] = gradient[0];
    back[BrainReading::synchrony] = 2.0 * gradient[1];
    for (Eigen::Index g = 0; g < numGroups; ++g)
    {
        const auto ofCentre = 2.0 / (groupsPerHemisphere - 1) * (spread.heights[g] - spread.centre) / spread.sum;
        const auto ofSpread =
            4.0 / numGroups * spread.sum / spread.squares * (1.0 - spread.sum * spread.rates[g] / spread.squares);
        back[first + g] = (gradient[2] * ofCentre + gradient[brains - 1] * ofSpread) * 2.0 * (last[first + g] + 1.0);
    }
    return back;
}

} // namespace galvani
