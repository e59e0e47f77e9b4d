#include "neural/training/explanation/Explainer.h"

#include "SomeReader.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>

using namespace galvani;

namespace
{

struct Scene
{
    Explainer explainer;
    WithoutGroup network;
    BrainMoment moment;
    ParameterModulation by;

    explicit Scene (std::uint64_t seed = 5)
    {
        const auto layers = someReader (seed);
        explainer.prepare (layers, layOutBrain ({}));
        network.prepare (layers, equalShares());
        moment = { someRates (seed), 0.35f, network.now (someRates (seed), 0.35f), {} };
        by.knob = 0.5f;
    }

    ParameterParts parts()
    {
        explainer.read (moment);
        return explainer.parts (by);
    }

    /** As the matrix adds it up. */
    float modulation() const
    {
        float sum = 0.0f;
        const auto source = [] (float rate) { return rate / (rate + 12.0f); };
        for (size_t m = 0; m < numModulators; ++m)
            sum += by.modulatorDepth[m] * (2.0f * moment.heard[m] - 1.0f);
        for (size_t g = 0; g < numGroups; ++g)
            sum += by.groupDepth[g] * (2.0f * source (moment.groupRates[g]) - 1.0f);
        sum += by.meanRateDepth * (2.0f * source (meanRateOf (moment.groupRates, equalShares())) - 1.0f);
        sum += by.synchronyDepth * (2.0f * moment.synchrony - 1.0f);
        for (const auto& other : by.others)
            sum += other.value;
        return sum;
    }

    /** As before, when a group has fallen silent and the network says what it then says. */
    Scene silenced (size_t g) const
    {
        auto then = *this;
        then.moment.groupRates[g] = 0.0f;
        const auto was = then.network.now (moment.groupRates, moment.synchrony);
        const auto is = then.network.now (then.moment.groupRates, moment.synchrony);
        for (size_t m = 0; m < numModulators; ++m)
            if (! moment.held[m])
                then.moment.heard[m] += is[m] - was[m];
        return then;
    }
};

/** With everything that can move a parameter. */
Scene fullScene (std::uint64_t seed)
{
    Scene scene (seed);
    RandomStream random (seed);
    const auto depth = [&random] { return static_cast<float> (random.uniform (-0.3, 0.3)); };
    for (auto& d : scene.by.modulatorDepth)
        d = depth();
    for (auto& d : scene.by.groupDepth)
        d = depth();
    scene.by.meanRateDepth = depth();
    scene.by.synchronyDepth = depth();
    scene.by.others = { { "LFP", 0.07f }, { "Theta", -0.03f } };
    scene.moment.held[3] = true;
    scene.moment.heard[3] = 0.9f;
    scene.moment.heard[4] += 0.05f; // a dream
    return scene;
}

} // namespace

TEST_CASE ("the parts of a parameter add up to its modulation, whatever moves it")
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed)
    {
        auto scene = fullScene (seed);
        const auto parts = scene.parts();
        CHECK (parts.sum() == Catch::Approx (scene.modulation()).margin (1.0e-4));
        CHECK (parts.position == Catch::Approx (std::clamp (0.5f + scene.modulation(), 0.0f, 1.0f)).margin (1.0e-4));
        CHECK (parts.isModulated);
    }
}

TEST_CASE ("without a group the parameter changes as the matrix would change it")
{
    auto scene = fullScene (2);
    const auto parts = scene.parts();
    const auto positionOf = [] (const Scene& s) { return std::clamp (s.by.knob + s.modulation(), 0.0f, 1.0f); };
    float largest = 0.0f;
    for (size_t g = 0; g < numGroups; ++g)
    {
        const auto change = positionOf (scene.silenced (g)) - positionOf (scene);
        CHECK (parts.changeWithout[g] == Catch::Approx (change).margin (1.0e-5));
        largest = std::max (largest, std::abs (change));
    }
    CHECK (largest > 0.01f);
}

TEST_CASE ("beyond the end of its range a parameter stays there without the group, if it was far enough beyond")
{
    Scene scene;
    scene.by.groupDepth[3] = 0.1f;
    scene.by.others = { { "LFP", 0.9f } };
    const auto parts = scene.parts();
    CHECK (parts.position == 1.0f);
    CHECK (parts.sum() > 0.8f);
    CHECK (parts.changeWithout[3] == 0.0f);
    scene.by.others[0].value = 0.3f;
    CHECK (scene.parts().changeWithout[3] < 0.0f);
}

TEST_CASE ("a held modulator has one part, and no group moves it")
{
    Scene scene;
    scene.by.modulatorDepth[1] = 0.4f;
    scene.moment.heard[1] = 0.75f;
    auto parts = scene.parts();
    CHECK (parts.offset[1] != 0.0f); // not held, it is a dream's
    CHECK (parts.groups != GroupValues {});
    scene.moment.held[1] = true;
    parts = scene.parts();
    CHECK (parts.held[1] == Catch::Approx (0.2));
    CHECK (parts.sum() == parts.held[1]);
    CHECK (parts.groups == GroupValues {});
    CHECK (parts.changeWithout == GroupValues {});
}

TEST_CASE ("a parameter that nothing is connected to is not modulated")
{
    Scene scene;
    const auto parts = scene.parts();
    CHECK_FALSE (parts.isModulated);
    CHECK (parts.sum() == 0.0f);
    CHECK (parts.position == 0.5f);
}

TEST_CASE ("averaged parts add up as their moments do, and begin anew when other things move the parameter")
{
    auto one = fullScene (1), two = fullScene (2);
    const auto first = one.parts(), second = two.parts();
    auto mean = first;
    mean.approach (second, 0.25f);
    CHECK (mean.sum() == Catch::Approx (0.75f * first.sum() + 0.25f * second.sum()).margin (1.0e-5));
    CHECK (mean.groups[5] == Catch::Approx (0.75f * first.groups[5] + 0.25f * second.groups[5]).margin (1.0e-6));
    two.by.others.pop_back();
    const auto other = two.parts();
    mean.approach (other, 0.25f);
    CHECK (mean.sum() == other.sum());
}

TEST_CASE ("an explainer that is given a network it cannot ask keeps the one it had")
{
    Scene scene;
    scene.by.modulatorDepth[0] = 0.5f;
    const auto before = scene.parts().sum();
    auto layers = someReader (9);
    layers.back().recurrent = Eigen::MatrixXf::Identity (numModulators, numModulators);
    CHECK_THROWS_AS (scene.explainer.setReader (layers), std::invalid_argument);
    CHECK_THROWS_AS (scene.explainer.prepare (layers, layOutBrain ({})), std::invalid_argument);
    CHECK (scene.parts().sum() == before);
    const auto groupsBefore = scene.parts().groups;
    scene.explainer.setReader (someReader (9));
    CHECK (scene.parts().groups != groupsBefore);
}
