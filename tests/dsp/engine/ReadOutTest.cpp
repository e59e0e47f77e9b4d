#include "dsp/engine/ReadOut.h"

#include "tests/dsp/engine/SomeReader.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace galvani;

namespace
{

std::array<float, numFeatures> someFeatures (float shift = 0.0f)
{
    std::array<float, numFeatures> features {};
    for (size_t f = 0; f < features.size(); ++f)
        features[f] = 0.05f * static_cast<float> (f) - 0.8f + shift;
    return features;
}

/** Modulator A of some ticks, with features that move. */
std::vector<float> firstOf (ReadOut& readOut, int ticks)
{
    std::vector<float> course;
    for (int tick = 0; tick < ticks; ++tick)
        course.push_back (readOut.read (someFeatures (0.01f * static_cast<float> (tick % 50)))[0]);
    return course;
}

/** Finite weights that say this all the same: what is not, by an overflow on the way. */
DenseLayers<float> readerSaying (float said)
{
    if (std::isfinite (said))
        return constantReader (said);
    DenseLayer<float> huge, last;
    huge.weights.setZero (2, numFeatures);
    huge.biases.setConstant (2, 3.0e38f);
    last.weights.setZero (numModulators, 2);
    last.biases.setZero (numModulators);
    last.weights.col (0).setConstant (said < 0.0f ? -10.0f : 10.0f);
    if (std::isnan (said))
        last.weights.col (1).setConstant (-10.0f);
    return { huge, last };
}

} // namespace

TEST_CASE ("a new network fades in evenly, and after that it alone is heard")
{
    ReadOut readOut;
    readOut.prepare (constantReader (0.1f));
    CHECK (firstOf (readOut, 3) == std::vector<float> (3, 0.1f));
    CHECK (readOut.version() == 0);
    const auto version = readOut.offer (constantReader (0.9f));
    const auto course = firstOf (readOut, ReadOut::fadeTicks + 5);
    CHECK (readOut.version() == version);
    auto before = 0.1f;
    for (int tick = 0; tick < ReadOut::fadeTicks; ++tick)
    {
        const auto now = course[static_cast<size_t> (tick)];
        REQUIRE (now - before == Catch::Approx (0.8f / ReadOut::fadeTicks).margin (1.0e-6));
        before = now;
    }
    CHECK (before == 0.9f);
    CHECK (course.back() == 0.9f);
}

TEST_CASE ("a network that is offered during a fade waits for its end, and of several the newest wins")
{
    ReadOut readOut;
    readOut.prepare (constantReader (0.0f));
    firstOf (readOut, 1);
    readOut.offer (constantReader (1.0f));
    firstOf (readOut, 100);
    readOut.offer (constantReader (0.25f));
    readOut.offer (constantReader (0.75f));
    const auto newest = readOut.offer (constantReader (0.5f));
    auto course = firstOf (readOut, ReadOut::fadeTicks - 100);
    CHECK (std::is_sorted (course.begin(), course.end()));
    CHECK (course.back() == 1.0f);
    CHECK_FALSE (readOut.isFading());
    course = firstOf (readOut, ReadOut::fadeTicks);
    CHECK (readOut.version() == newest);
    CHECK (std::is_sorted (course.rbegin(), course.rend()));
    CHECK (course.back() == 0.5f);
    course = firstOf (readOut, 2 * ReadOut::fadeTicks);
    CHECK (course == std::vector<float> (course.size(), 0.5f)); // none of the others comes after it
}

TEST_CASE ("networks are offered without end: each fade is whole, and nothing is lost at the end")
{
    ReadOut readOut;
    readOut.prepare (constantReader (0.0f));
    auto before = firstOf (readOut, 1)[0];
    std::uint32_t newest = 0;
    for (int offer = 0; offer < 100; ++offer)
    {
        newest = readOut.offer (constantReader (offer % 3 == 0 ? 1.0f : offer % 3 == 1 ? 0.0f : 0.4f));
        for (const auto now : firstOf (readOut, 50))
        {
            REQUIRE (std::abs (now - before) <= 1.0f / ReadOut::fadeTicks + 1.0e-6f);
            before = now;
        }
        if (offer % 7 == 0)
            readOut.collectGarbage();
    }
    firstOf (readOut, 2 * ReadOut::fadeTicks);
    CHECK (readOut.version() == newest);
}

TEST_CASE (
    "reset makes a recurrent network forget and ends a fade; what is offered before the first tick plays at once")
{
    ReadOut readOut;
    readOut.prepare (elmanReader (1));
    const auto first = firstOf (readOut, 60);
    CHECK (firstOf (readOut, 60) != first); // it remembers
    readOut.reset();
    CHECK (firstOf (readOut, 60) == first);

    readOut.offer (constantReader (0.3f));
    firstOf (readOut, 10);
    readOut.reset();
    CHECK (firstOf (readOut, 1)[0] == 0.3f);

    readOut.reset();
    readOut.offer (constantReader (0.6f));
    CHECK (firstOf (readOut, 1)[0] == 0.6f);
}

TEST_CASE ("whatever a foreign network says, a modulator is a number from 0 to 1")
{
    constexpr auto nan = std::numeric_limits<float>::quiet_NaN(), inf = std::numeric_limits<float>::infinity();
    for (const auto& [said, heard] : { std::pair (nan, 0.5f), std::pair (inf, 1.0f), std::pair (-inf, 0.0f),
                                       std::pair (7.0f, 1.0f), std::pair (-0.01f, 0.0f), std::pair (0.2f, 0.2f) })
    {
        ReadOut readOut;
        readOut.prepare (constantReader (0.5f));
        firstOf (readOut, 1);
        readOut.offer (readerSaying (said));
        for (const auto now : firstOf (readOut, ReadOut::fadeTicks))
            REQUIRE ((now >= 0.0f && now <= 1.0f));
        CHECK (firstOf (readOut, 1)[0] == heard);
    }
}

TEST_CASE ("a network that does not fit is refused, and the one that plays plays on")
{
    ReadOut readOut;
    readOut.prepare (constantReader (0.3f));
    RandomStream random (1);
    const auto layer = [&] (int inputs, int outputs)
    { return initialisedLayer<float> (Initialiser::he, inputs, outputs, Activation::relu, 1.0, random); };
    auto broken = constantReader (0.5f);
    broken.front().biases[0] = std::numeric_limits<float>::quiet_NaN();
    for (const auto& bad :
         { broken, DenseLayers<float> {}, DenseLayers<float> { layer (numFeatures - 1, numModulators) },
           DenseLayers<float> { layer (numFeatures, numModulators + 1) },
           DenseLayers<float> { layer (numFeatures, 5), layer (6, numModulators) },
           DenseLayers<float> { layer (numFeatures, 2000), layer (2000, numModulators) } })
    {
        CHECK_THROWS_AS (readOut.offer (bad), std::invalid_argument);
        CHECK_THROWS_AS (readOut.prepare (bad), std::invalid_argument);
    }
    CHECK (firstOf (readOut, 1)[0] == 0.3f);
    CHECK (readOut.version() == 0);
}

TEST_CASE ("prepared with the network that plays it keeps it, with another it plays that one without a fade")
{
    ReadOut readOut;
    readOut.prepare (constantReader (0.3f));
    readOut.prepare (constantReader (0.3f));
    CHECK (readOut.version() == 0);
    firstOf (readOut, 1);
    readOut.offer (constantReader (0.9f)); // not taken: forgotten
    readOut.prepare (constantReader (0.7f));
    CHECK (firstOf (readOut, 1)[0] == 0.7f);
    CHECK (readOut.version() != 0);
    CHECK (firstOf (readOut, 2 * ReadOut::fadeTicks).back() == 0.7f);
}
