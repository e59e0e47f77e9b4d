#include "neural/brain/UntrainedReader.h"

#include "neural/dense/DenseNetwork.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("the untrained reader has the shape 34-32-16-8, and its seed's weights for good")
{
    const auto reader = untrainedReader (1);
    REQUIRE (reader.size() == 3);
    CHECK (misfitOf (reader).empty());
    CHECK (reader.front().inputs() == numFeatures);
    CHECK (reader[0].outputs() == 32);
    CHECK (reader[1].outputs() == 16);
    CHECK (reader.back().outputs() == numModulators);
    CHECK ((untrainedReader (1) == reader));
    CHECK_FALSE ((untrainedReader (2) == reader));
    // With other weights every project would sound otherwise than it was saved.
    CHECK (reader[0].weights (0, 0) == 0.036589101f);
    CHECK (reader[2].weights (7, 15) == 0.682297468f);
}

TEST_CASE ("a rate's feature is -1 in silence, 0 at 12 Hz, and grows ever more slowly")
{
    CHECK (featureOfRate (0.0f) == -1.0f);
    CHECK (featureOfRate (12.0f) == Catch::Approx (0.0f).margin (1.0e-6));
    CHECK (featureOfRate (48.0f) == Catch::Approx (1.0f));
    CHECK (featureOfRate (20.0f) - featureOfRate (10.0f) < featureOfRate (10.0f) - featureOfRate (0.0f));
}
