#include "plugin/gui/brain/BrainSummary.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

namespace
{

TickRecord lively()
{
    TickRecord now;
    now.readings.rate = 11.42f;
    now.readings.synchrony = 0.18f;
    now.groupRate.fill (8.0f);
    for (size_t group = 0; group < groupsPerHemisphere; ++group)
        now.groupRate[group] = 14.0f;
    now.groupRate[6] = 31.0f;
    return now;
}

} // namespace

TEST_CASE ("a summary tells size, rate, synchrony, side and the loudest group, and what moves")
{
    CHECK (brainSummary (lively(), 1024, 0, "Cutoff is 18 % higher.")
           == "1,024 neurons, 11.4 Hz, synchrony low, left hemisphere more active, group L-07 loudest at 31.0 Hz. "
              "Cutoff is 18 % higher.");
    auto now = lively();
    std::swap_ranges (now.groupRate.begin(), now.groupRate.begin() + groupsPerHemisphere,
                      now.groupRate.begin() + groupsPerHemisphere);
    now.readings.synchrony = 0.45f;
    CHECK (
        brainSummary (now, 16384, 12, {})
        == "16,384 neurons, 11.4 Hz, synchrony moderate, right hemisphere more active, group R-07 loudest at 31.0 Hz, "
           "12 silenced.");
    now.readings.synchrony = 0.9f;
    now.groupRate.fill (10.0f);
    now.calm_pA = -50.0f;
    now.doseIsHeld = true;
    const auto told = brainSummary (now, 256, 0, {});
    CHECK (told.contains ("synchrony high, both hemispheres alike"));
    CHECK (told.endsWith ("calm under way, the electrode is at its dose limit."));
}

TEST_CASE ("a silent brain is said to be silent, one that is wired to be wired, and no figure is ever no number")
{
    CHECK (brainSummary ({}, 1024, 0, {}) == "1,024 neurons, silent.");
    CHECK (brainSummary ({}, 0, 0, "x") == "The brain is being wired.");
    auto now = lively();
    now.readings.rate = std::numeric_limits<float>::infinity();
    now.readings.synchrony = now.groupRate[3] = std::numeric_limits<float>::quiet_NaN();
    CHECK (brainSummary (now, 1024, 0, {}) == "1,024 neurons, silent.");
    now.readings.rate = 3.0f;
    CHECK_FALSE (brainSummary (now, 1024, 0, {}).containsIgnoreCase ("nan"));
}
