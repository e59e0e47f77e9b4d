#include "neural/training/explanation/ParameterExplanation.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

namespace
{

using Part = ParameterExplanation::Part;

ParameterParts someParts()
{
    ParameterParts parts;
    parts.isModulated = true;
    parts.meanRate_Hz = 9.0f;
    parts.knob = 0.25f;
    parts.atRest[0] = -0.1f;
    parts.sourcesAtRest = 0.03f;
    parts.synchrony = 0.02f;
    parts.groups[3] = 0.04f;
    parts.groups[20] = -0.12f;
    parts.groups[7] = 0.09f;
    parts.others = { { "LFP", 0.01f }, { "Theta", 0.0f }, { "Delta", -0.06f } };
    parts.offset[1] = 0.05f;
    parts.offset[2] = 1.0e-7f; // rounding
    parts.position = 0.25f + parts.sum();
    parts.changeWithout[20] = 0.11f;
    return parts;
}

float sumOf (const std::vector<Part>& parts)
{
    float sum = 0.0f;
    for (const auto& part : parts)
        sum += part.value;
    return sum;
}

} // namespace

TEST_CASE ("an explanation lists the strongest first, leaves out what does nothing, and adds up")
{
    const auto parts = someParts();
    NeuronShares neurons;
    neurons.prepare (layOutBrain ({}));
    const auto explanation = explanationOf (parts, {}, neurons);
    CHECK (explanation.groups == std::vector<Part> { { 20, -0.12f }, { 7, 0.09f }, { 3, 0.04f } });
    CHECK (explanation.others
           == std::vector<NamedValue> { { "Delta", -0.06f }, { "offset of modulator B", 0.05f }, { "LFP", 0.01f } });
    CHECK (explanation.atRest == Catch::Approx (-0.07));
    auto sum = explanation.atRest + explanation.synchrony + sumOf (explanation.groups);
    for (const auto& other : explanation.others)
        sum += other.value;
    CHECK (sum == Catch::Approx (explanation.modulation).margin (1.0e-5));
    CHECK (explanation.changeWithout[20] == 0.11f);
    CHECK_FALSE (explanation.isHeld);
    CHECK_FALSE (explanation.brainIsSilent);
}

TEST_CASE ("bands add up to the groups they drive, and neurons to the groups they are of")
{
    const auto parts = someParts();
    NeuronShares neurons;
    neurons.prepare (layOutBrain ({}));
    neurons.countSpike (20 * 32 + 5);
    neurons.countSpike (20 * 32 + 5);
    neurons.countSpike (20 * 32 + 6);
    neurons.countSpike (7 * 32);
    neurons.countSpike (4 * 32); // of a group that does not move it
    const auto explanation = explanationOf (parts, {}, neurons);

    // No sound was heard: each group's own two bands.
    CHECK (explanation.bands
           == std::vector<Part> {
               { 40, -0.06f }, { 41, -0.06f }, { 14, 0.045f }, { 15, 0.045f }, { 6, 0.02f }, { 7, 0.02f } });
    CHECK (sumOf (explanation.bands) == Catch::Approx (sumOf (explanation.groups)));

    REQUIRE (explanation.neurons.size() == 3);
    CHECK (explanation.neurons[0].index == 7 * 32);
    CHECK (explanation.neurons[0].value == Catch::Approx (0.09));
    CHECK (explanation.neurons[1].index == 20 * 32 + 5);
    CHECK (explanation.neurons[1].value == Catch::Approx (-0.08));
    CHECK (explanation.neurons[2].value == Catch::Approx (-0.04));
}

TEST_CASE ("an explanation knows a silent brain and a held modulator")
{
    ParameterParts parts;
    parts.isModulated = true;
    CHECK (explanationOf (parts, {}, {}).brainIsSilent);
    parts.held[7] = -0.2f;
    const auto explanation = explanationOf (parts, {}, {});
    CHECK (explanation.isHeld);
    CHECK (explanation.others == std::vector<NamedValue> { { "held modulator H", -0.2f } });
}
