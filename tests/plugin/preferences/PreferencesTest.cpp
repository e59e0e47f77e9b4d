#include "plugin/preferences/Preferences.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("preferences come back from their file")
{
    const juce::TemporaryFile place (".preferences");
    {
        Preferences preferences (place.getFile());
        CHECK_FALSE (preferences.reducedMotion());
        CHECK (preferences.openGl());
        CHECK_FALSE (preferences.hintSeen());
        preferences.setReducedMotion (true);
        preferences.setOpenGl (false);
        preferences.setHintSeen (true);
        preferences.setWord ("look", "raster-rain");
    }
    const Preferences again (place.getFile());
    CHECK (again.reducedMotion());
    CHECK_FALSE (again.openGl());
    CHECK (again.hintSeen());
    CHECK (again.word ("look") == "raster-rain");
}

TEST_CASE ("preferences that are damaged count as none")
{
    const juce::TemporaryFile place (".preferences");
    place.getFile().replaceWithText ("<PROPERTIES><VALUE name=\"reduced_motion\" val=");
    const Preferences preferences (place.getFile());
    CHECK_FALSE (preferences.reducedMotion());
    CHECK (preferences.word ("look").isEmpty());
}

TEST_CASE ("preferences without a place to write are held all the same")
{
    Preferences preferences (juce::File ("/proc/nowhere/galvani.preferences"));
    preferences.setReducedMotion (true);
    CHECK (preferences.reducedMotion());
}
