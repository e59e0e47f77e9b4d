#include "neural/training/taste/LeaveOneOut.h"

#include "tests/neural/training/taste/HiddenTaste.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

using Shape = HiddenTaste::Shape;

TasteSettings settingsFor (int features)
{
    TasteSettings settings;
    settings.features = features;
    return settings;
}

/** Mean agreement over people, each with thirty examples. */
double meanAgreement (Shape shape, int features, int people, bool compares)
{
    double sum = 0.0;
    for (int person = 0; person < people; ++person)
    {
        HiddenTaste taste (shape, features, 1000 + static_cast<std::uint64_t> (person));
        sum += leaveOneOut (compares ? taste.compared (30) : taste.rated (30), settingsFor (features)).share;
    }
    return sum / people;
}

} // namespace

TEST_CASE ("thirty ratings of a straight taste in ten features foretell one another four times in five")
{
    CHECK (meanAgreement (Shape::straight, 10, 20, false) >= 0.80);
}

TEST_CASE ("thirty ratings of a ring-shaped taste foretell one another four times in five")
{
    CHECK (meanAgreement (Shape::ring, 2, 20, false) >= 0.80);
}

TEST_CASE ("thirty comparisons foretell one another nearly as well as ratings")
{
    CHECK (meanAgreement (Shape::straight, 10, 4, true) >= 0.78);
    CHECK (meanAgreement (Shape::ring, 2, 4, true) >= 0.75);
}

TEST_CASE ("where there is no taste, none is found")
{
    constexpr int people = 6;
    double sum = 0.0;
    for (int person = 0; person < people; ++person)
    {
        HiddenTaste taste (Shape::straight, 6, 2000 + static_cast<std::uint64_t> (person));
        auto examples = taste.rated (30);
        for (auto& rating : examples.ratings)
            rating.liked = taste.random.uniform() < 0.5;
        sum += leaveOneOut (examples, settingsFor (6)).share;
    }
    CHECK (sum / people < 0.62);
}

TEST_CASE ("an example that was given twice does not foretell itself")
{
    constexpr int people = 5;
    double sum = 0.0;
    for (int person = 0; person < people; ++person)
    {
        HiddenTaste taste (Shape::straight, 6, 3000 + static_cast<std::uint64_t> (person));
        auto examples = taste.rated (15);
        for (auto& rating : examples.ratings)
            rating.liked = taste.random.uniform() < 0.5;
        const auto once = examples.ratings;
        examples.ratings.insert (examples.ratings.end(), once.begin(), once.end());
        sum += leaveOneOut (examples, settingsFor (6)).share;
    }
    CHECK (sum / people < 0.65);
}

TEST_CASE ("guessing reaches the more frequent rating, and half of the comparisons")
{
    HiddenTaste taste (Shape::straight, 3, 1);
    TasteExamples examples = taste.compared (4);
    for (int i = 0; i < 6; ++i)
        examples.ratings.push_back ({ taste.moment(), i < 5 });
    const auto agreement = leaveOneOut (examples, settingsFor (3));
    CHECK (agreement.count == 10);
    CHECK (agreement.chance == Catch::Approx ((5.0 + 0.5 * 4.0) / 10.0));
    CHECK (agreement.share == Catch::Approx (agreement.right / 10.0));
}

TEST_CASE ("leaving one out can be cancelled, and tells of those that were done")
{
    HiddenTaste taste (Shape::straight, 3, 2);
    const auto examples = taste.rated (10);
    const auto agreement = leaveOneOut (examples, settingsFor (3), [] (double share) { return share < 0.45; });
    CHECK (agreement.count == 4);
    CHECK (leaveOneOut (examples, settingsFor (3), [] (double) { return false; }).count == 0);
}

TEST_CASE ("one example alone cannot be left out")
{
    HiddenTaste taste (Shape::straight, 3, 3);
    const auto agreement = leaveOneOut (taste.rated (1), settingsFor (3));
    CHECK (agreement.count == 0);
    CHECK_FALSE (agreement.isBeyondChance());
}
