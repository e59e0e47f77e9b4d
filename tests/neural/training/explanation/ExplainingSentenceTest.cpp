#include "neural/training/explanation/ExplainingSentence.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

std::array<std::string, numGroups> names()
{
    std::array<std::string, numGroups> all;
    for (size_t g = 0; g < all.size(); ++g)
        all[g] = "group " + std::to_string (g);
    all[2] = "left 230 Hz";
    all[9] = "left 4 kHz";
    all[22] = "right 1.1 kHz";
    return all;
}

ParameterExplanation explanation (float position)
{
    ParameterExplanation e;
    e.isModulated = true;
    e.knob = 0.5f;
    e.position = position;
    e.modulation = position - 0.5f;
    return e;
}

std::string sentence (const ParameterExplanation& e) { return explainingSentence (e, "Cutoff", names()); }

} // namespace

TEST_CASE ("a sentence names the two that push most, the one that pushes back, and what silence would change")
{
    auto e = explanation (0.68f);
    e.groups = { { 2, 0.12f }, { 22, 0.09f }, { 9, -0.03f } };
    e.changeWithout[2] = -0.14f;
    CHECK (sentence (e)
           == "Cutoff is 18 % higher: left 230 Hz (+12 %) and right 1.1 kHz (+9 %), against left 4 kHz (-3 %). "
              "Without left 230 Hz it would be 14 % lower.");
    e.groups.push_back ({ 5, 0.02f });
    e.groups.push_back ({ 6, -0.02f });
    CHECK (sentence (e)
           == "Cutoff is 18 % higher: mostly left 230 Hz (+12 %) and right 1.1 kHz (+9 %), against left 4 kHz (-3 %). "
              "Without left 230 Hz it would be 14 % lower.");
    e.changeWithout[2] = 0.004f;
    e.groups = { { 2, 0.18f } };
    CHECK (sentence (e) == "Cutoff is 18 % higher: left 230 Hz (+18 %). Without left 230 Hz it would hardly change.");
}

TEST_CASE ("downward it is the same, and rest, synchrony and other sources have their names")
{
    auto e = explanation (0.4f);
    e.atRest = -0.07f;
    e.synchrony = 0.02f;
    e.others = { { "Theta", -0.05f } };
    CHECK (sentence (e)
           == "Cutoff is 10 % lower: the brain at rest (-7 %) and Theta (-5 %), against synchrony (+2 %).");
    e.groups = { { 9, 0.06f } };
    e.changeWithout[9] = -0.05f;
    CHECK (sentence (e)
           == "Cutoff is 10 % lower: mostly the brain at rest (-7 %) and Theta (-5 %), against left 4 kHz (+6 %). "
              "Without left 4 kHz it would be 5 % lower.");
}

TEST_CASE ("where nothing is connected, nothing moves it")
{
    auto e = explanation (0.5f);
    CHECK (sentence (e) == "Cutoff is where its knob stands: nothing moves it now.");
    e.isModulated = false;
    CHECK (sentence (e) == "Nothing moves Cutoff.");
}

TEST_CASE ("what balances leaves the knob where it is")
{
    auto e = explanation (0.502f);
    e.groups = { { 2, 0.052f }, { 9, -0.05f } };
    e.changeWithout[2] = -0.05f;
    CHECK (sentence (e)
           == "Cutoff is where its knob stands: left 230 Hz (+5 %), against left 4 kHz (-5 %). Without left 230 Hz it "
              "would be 5 % lower.");
}

TEST_CASE ("many small pushes are not named one by one")
{
    auto e = explanation (0.57f);
    for (int g = 10; g < 30; ++g)
        e.groups.push_back ({ g, 0.0035f });
    CHECK (sentence (e) == "Cutoff is 7 % higher, by many small pushes.");
    e.groups.push_back ({ 9, -0.02f });
    e.position = 0.55f;
    e.modulation = 0.05f;
    e.changeWithout[9] = 0.03f;
    CHECK (
        sentence (e)
        == "Cutoff is 5 % higher, by many small pushes against left 4 kHz (-2 %). Without left 4 kHz it would be 3 % "
           "higher.");
}

TEST_CASE ("at the end of its range a parameter goes no further")
{
    auto e = explanation (1.0f);
    e.modulation = 0.7f;
    e.groups = { { 2, 0.7f } };
    e.changeWithout[2] = -0.5f;
    CHECK (sentence (e)
           == "Cutoff is 50 % higher, as high as it goes: left 230 Hz (+70 %). Without left 230 Hz it would be 50 % "
              "lower.");
    e.knob = e.position = 0.0f;
    e.modulation = -0.7f;
    e.groups = { { 2, -0.7f } };
    e.changeWithout[2] = 0.0f;
    CHECK (sentence (e)
           == "Cutoff is where its knob stands, as low as it goes: left 230 Hz (-70 %). Without left 230 Hz it would "
              "hardly change.");
}

TEST_CASE ("a silent brain promises nothing")
{
    auto e = explanation (0.45f);
    e.brainIsSilent = true;
    e.atRest = -0.05f;
    CHECK (sentence (e) == "The brain is silent. Cutoff is 5 % lower: the brain at rest (-5 %).");
    e = explanation (0.5f);
    e.brainIsSilent = true;
    CHECK (sentence (e) == "The brain is silent. Cutoff is where its knob stands: nothing moves it now.");
}

TEST_CASE ("a held modulator is named as one, and nobody moves it")
{
    auto e = explanation (0.6f);
    e.isHeld = true;
    e.others = { { "held modulator C", 0.1f } };
    CHECK (sentence (e) == "Cutoff is 10 % higher: held modulator C (+10 %). What is held does not follow the brain.");
    e.groups = { { 2, 0.03f } }; // through another modulator
    e.position = 0.63f;
    e.modulation = 0.13f;
    e.changeWithout[2] = -0.02f;
    CHECK (sentence (e)
           == "Cutoff is 13 % higher: held modulator C (+10 %) and left 230 Hz (+3 %). Without left 230 Hz it would be "
              "2 % lower.");
}
