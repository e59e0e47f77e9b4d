#include "plugin/workers/DescriptorStage.h"

#include "neural/random/RandomStream.h"
#include "plugin/workers/TasteDescription.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using Catch::Approx;

namespace
{

Heard someMoment (RandomStream& random)
{
    Heard heard;
    for (auto& feature : heard.mean)
        feature = static_cast<float> (random.uniform (-0.8, 0.6));
    heard.mean[numGroups + 1] = 0.4f;
    for (auto& modulator : heard.modulators)
        modulator = static_cast<float> (random.uniform());
    for (auto& target : heard.targets)
        target = static_cast<float> (random.uniform());
    return heard;
}

ModulationRouting someRouting (RandomStream& random)
{
    ModulationRouting routing;
    for (size_t m = 0; m < numModulators; ++m)
        for (size_t t = m % 2; t < numTaughtTargets; t += 2)
            routing.setDepth (m, t, static_cast<float> (random.uniform (-0.5, 0.5)));
    return routing;
}

} // namespace

TEST_CASE ("the descriptors that a dream sees are those that a taste is learned from")
{
    RandomStream random (1);
    const auto heard = someMoment (random);
    DescriptorStage stage (heard, someRouting (random));
    const auto seen = stage.forward (DescriptorStage::readingsOf (heard));
    const auto described = TasteDescription::of (heard);
    for (size_t d = 0; d < described.size(); ++d)
        CHECK (seen[static_cast<Eigen::Index> (d)] == Approx (described[d]).margin (1.0e-5));
}

TEST_CASE ("their gradient is that of central differences")
{
    RandomStream random (2);
    const auto heard = someMoment (random);
    DescriptorStage stage (heard, someRouting (random));
    auto x = DescriptorStage::readingsOf (heard);
    for (Eigen::Index d = 0; d < stage.outputs(); ++d)
    {
        stage.forward (x);
        const auto gradient = stage.backward (Eigen::VectorXd::Unit (stage.outputs(), d));
        for (Eigen::Index i = 0; i < x.size(); ++i)
        {
            const auto step = 1.0e-5;
            auto up = x, down = x;
            up[i] += step;
            down[i] -= step;
            const auto expected = (stage.forward (up)[d] - stage.forward (down)[d]) / (2.0 * step);
            CHECK (gradient[i] == Approx (expected).epsilon (1.0e-5).margin (1.0e-8));
        }
    }
}
