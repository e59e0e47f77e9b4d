#include "plugin/state/LessonsDocument.h"

#include "neural/random/RandomStream.h"
#include "plugin/state/PatchDocument.h"

#include <nlohmann/json.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace galvani;

namespace
{

template <typename Numbers>
void fill (Numbers& numbers, RandomStream& random, double least, double most)
{
    for (auto& number : numbers)
        number = static_cast<float> (random.uniform (least, most));
}

Lessons manyLessons()
{
    RandomStream random (1);
    Lessons lessons;
    for (int i = 0; i < 5; ++i)
    {
        TaughtExample example;
        example.name = "voice \xe2\x86\x92 wide " + std::to_string (i);
        example.seconds = 12.5f * static_cast<float> (i);
        fill (example.features, random, -1.0, 2.0);
        fill (example.deviation, random, 0.0, 0.5);
        fill (example.positions, random, 0.0, 1.0);
        fill (example.modulators, random, 0.0, 1.0);
        example.surprise = 0.75f;
        lessons.examples.push_back (example);
    }
    lessons.settings = { TeachOptimiser::race, TeachActivation::lifRate, TeachStart::critical, 0.02f, 77, true, 9 };
    for (int i = 0; i < 7; ++i)
    {
        RatedMoment rating;
        fill (rating.features, random, -1.0, 1.0);
        rating.liked = i % 2 == 0;
        lessons.ratings.push_back (rating);
        ComparedMoments comparison;
        fill (comparison.preferred, random, -1.0, 1.0);
        fill (comparison.other, random, -1.0, 1.0);
        lessons.comparisons.push_back (comparison);
    }
    return lessons;
}

std::string reasonFor (nlohmann::ordered_json document)
{
    try
    {
        lessonsFrom (document);
    }
    catch (const std::exception& problem)
    {
        return problem.what();
    }
    return "it was read";
}

} // namespace

TEST_CASE ("what was taught comes back equal, alone and in a patch")
{
    const auto lessons = manyLessons();
    CHECK (lessonsFrom (documentOf (lessons)) == lessons);
    Patch patch;
    patch.lessons = lessons;
    patch.dream.bandGain[3] = 0.25f;
    patch.dream.groupCurrent_pA[31] = -120.5f;
    patch.dream.modulatorOffset[7] = 0.3f;
    const auto read = readPatch (writePatch (patch));
    INFO (read.reason);
    REQUIRE (read.patch);
    CHECK (read.patch->lessons == lessons);
    CHECK (read.patch->dream == patch.dream);
}

TEST_CASE ("a patch without lessons says nothing of them")
{
    const auto text = writePatch ({});
    CHECK (text.find ("lessons") == std::string::npos);
    CHECK (text.find ("dream") == std::string::npos);
    CHECK (text.find ("dense_network") == std::string::npos);
}

TEST_CASE ("damaged lessons are refused with what is wrong")
{
    auto document = documentOf (manyLessons());
    auto damaged = document;
    damaged["examples"][2]["features"].erase (0);
    CHECK (reasonFor (damaged) == "an example has features that are not 34 numbers");
    damaged = document;
    damaged["examples"][0]["modulators"][3] = 1.5;
    CHECK (reasonFor (damaged) == "an example has a number among modulators that is not within 0 to 1");
    damaged = document;
    damaged["ratings"][0]["liked"] = "yes";
    CHECK (reasonFor (damaged) == "a rating has a liked that is neither true nor false");
    damaged = document;
    damaged["settings"]["optimiser"] = "luck";
    CHECK (reasonFor (damaged) == "how to train has an unknown optimiser");
    damaged = document;
    damaged["comparisons"][1].erase ("other");
    CHECK (reasonFor (damaged) == "a comparison has no other");
    damaged = document;
    for (size_t i = 0; i <= Lessons::mostExamples; ++i)
        damaged["examples"].push_back (document["examples"][0]);
    CHECK (reasonFor (damaged) == "what was taught has examples that are not a list of at most 256");
    damaged = document;
    damaged["examples"][1]["positions"] = nlohmann::ordered_json::object();
    CHECK (reasonFor (damaged) == "an example has positions that are not 17 numbers");
}
