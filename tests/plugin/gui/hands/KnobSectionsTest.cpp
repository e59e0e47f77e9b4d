#include "plugin/gui/hands/KnobSections.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace galvani;

TEST_CASE ("sections stand side by side without touching, inside their area, each wide enough for its columns", "[gui]")
{
    const auto sections = knobSections (2);
    for (const auto width : { 860, 1120, 2800 })
    {
        const juce::Rectangle<int> area (13, 7, width, 160);
        const auto areas = layOutSections (sections, area, 17);
        REQUIRE (areas.size() == sections.size());
        for (size_t i = 0; i < areas.size(); ++i)
        {
            CHECK (area.contains (areas[i]));
            CHECK (areas[i].getWidth() >= sections[i].columns * 44);
            if (i > 0)
                CHECK (areas[i].getX() - areas[i - 1].getRight() >= 16);
        }
    }
}

TEST_CASE ("no parameter stands in two sections", "[gui]")
{
    std::set<ParameterId> seen;
    for (const auto& section : knobSections (2))
        for (const auto id : section.parameters)
        {
            CHECK (seen.insert (id).second);
            CHECK (section.name == declarationOf (id).section);
        }
    CHECK (seen.size() > 20);
}
