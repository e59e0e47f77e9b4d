#include "plugin/gui/EditorLayout.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace galvani;

TEST_CASE ("the rooms tile the window at every size", "[gui]")
{
    for (int width = leastEditorWidth; width <= mostEditorWidth; width += 41)
        for (int height = leastEditorHeight; height <= mostEditorHeight; height += 37)
        {
            const auto layout = EditorLayout::of (width, height);
            const std::array rooms { layout.bar, layout.ear, layout.brain, layout.voice, layout.hands };
            int covered = 0;
            for (size_t i = 0; i < rooms.size(); ++i)
            {
                REQUIRE (layout.whole.contains (rooms[i]));
                covered += rooms[i].getWidth() * rooms[i].getHeight();
                for (size_t j = 0; j < i; ++j)
                    REQUIRE_FALSE (rooms[i].intersects (rooms[j]));
            }
            REQUIRE (covered == layout.whole.getWidth() * layout.whole.getHeight());
            REQUIRE (static_cast<float> (layout.whole.getWidth()) * layout.scale >= static_cast<float> (width) - 0.01f);
            REQUIRE (layout.brain.getWidth() > layout.ear.getWidth());
        }
}

TEST_CASE ("the default size has pixels for units", "[gui]")
{
    const auto layout = EditorLayout::of (defaultEditorWidth, defaultEditorHeight);
    CHECK (layout.scale == 1.0f);
    CHECK (layout.brain == juce::Rectangle<int> (230, 44, 700, 486));
}
