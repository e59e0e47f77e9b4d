#include "plugin/gui/ear/FrequencyAxis.h"

#include "dsp/stimulus/Ear.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("the axis' ticks lie at their bands", "[gui]")
{
    for (const auto rate : { 44100.0, 48000.0, 96000.0 })
    {
        const FrequencyAxis axis (rate);
        Ear ear;
        ear.prepare (rate, 1.0e-4);
        for (const auto hertz : FrequencyAxis::ticks)
        {
            CAPTURE (rate, hertz);
            CHECK (FrequencyAxis::bandAt (axis.heightOf (hertz)) == ear.nearestBand (hertz));
        }
        for (int band = 0; band < GammatoneBank::numBands; ++band)
        {
            CHECK (axis.centreOf (band) == ear.centreFrequency (band));
            CHECK (axis.heightOf (ear.centreFrequency (band))
                   == Catch::Approx ((band + 0.5) / GammatoneBank::numBands).margin (1.0e-9));
            CHECK (FrequencyAxis::bandAt (axis.heightOf (ear.centreFrequency (band))) == band);
        }
        CHECK (axis.centreOf (0) == Catch::Approx (60.0));
        CHECK (axis.centreOf (31) == Catch::Approx (12000.0));
    }
}

TEST_CASE ("where the sample rate cuts the highest band, the axis follows", "[gui]")
{
    const FrequencyAxis axis (22050.0);
    CHECK (axis.centreOf (31) == Catch::Approx (0.45 * 22050.0));
    CHECK (axis.heightOf (8000.0) > FrequencyAxis (48000.0).heightOf (8000.0));
    CHECK (FrequencyAxis::bandAt (-3.0) == 0);
    CHECK (FrequencyAxis::bandAt (3.0) == 31);
}
