#include "plugin/gui/hands/KnobPages.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string_view>

using namespace galvani;

namespace
{

using Id = ParameterId;

/** In the bar, in the ear's room, or in LearningPanel. */
bool standsElsewhere (const ParameterDeclaration& row)
{
    if (row.index == Id::source || row.index == Id::calm || row.index == Id::bypass)
        return true;
    if (row.index >= Id::learning && row.index <= Id::homeostasis)
        return true;
    return row.section == std::string_view ("Electrode") && row.index != Id::electrodeNotes;
}

} // namespace

TEST_CASE ("every parameter stands on one page beside the first, unless it has a room of its own", "[gui]")
{
    const auto pages = knobPages();
    std::multiset<Id> standing;
    for (size_t page = 1; page < pages.size(); ++page)
        for (const auto& section : pages[page].sections)
        {
            standing.insert (section.parameters.begin(), section.parameters.end());
            if (section.onOff)
                standing.insert (*section.onOff);
        }
    for (const auto& row : parameterList())
    {
        CAPTURE (row.id);
        CHECK (standing.count (row.index) == (standsElsewhere (row) ? 0u : 1u));
    }
}

TEST_CASE ("the first page has sixteen knobs, and the effects stand in the order that the sound takes", "[gui]")
{
    const auto pages = knobPages();
    size_t knobs = 0;
    for (const auto& section : pages.front().sections)
        knobs += section.parameters.size();
    CHECK (knobs == 16);
    for (const auto& page : pages)
    {
        if (! page.isChain)
            continue;
        std::vector<Id> switches;
        for (const auto& section : page.sections)
            switches.push_back (section.onOff.value());
        CHECK (switches
               == std::vector<Id> { Id::filterOn, Id::tapeOn, Id::chorusOn, Id::echoOn, Id::bloomOn, Id::widthOn });
    }
}

TEST_CASE ("sections stand side by side without touching, inside their area, each wide enough for its columns", "[gui]")
{
    for (const auto& page : knobPages())
        for (const auto width : { 680, 890, 1120, 2800 })
        {
            const std::vector<int> leastWidths (page.sections.size(), 70);
            const juce::Rectangle<int> area (13, 7, width, 160);
            const auto areas = layOutSections (page.sections, leastWidths, area, 17);
            REQUIRE (areas.size() == page.sections.size());
            for (size_t i = 0; i < areas.size(); ++i)
            {
                CAPTURE (page.name, width, i);
                CHECK (area.contains (areas[i]));
                CHECK (areas[i].getWidth() >= 70);
                CHECK (areas[i].getWidth() >= page.sections[i].columns * (width < 890 ? 32 : 44));
                if (i > 0)
                    CHECK (areas[i].getX() - areas[i - 1].getRight() == 17);
            }
        }
}
