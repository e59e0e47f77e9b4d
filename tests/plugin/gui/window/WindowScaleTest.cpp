#include "plugin/gui/window/WindowScale.h"

#include "plugin/gui/EditorLayout.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

TEST_CASE ("a scale that was kept comes back, and what is none is 1", "[gui]")
{
    for (const auto scale : windowScales)
        CHECK (scaleFromWord (wordOfScale (scale)) == Catch::Approx (scale));
    for (const auto* none : { "", "large", "nan", "NaN", "inf", "-", "1;2", "%" })
        CHECK (scaleFromWord (none) == 1.0f);
    for (const auto* low : { "0.1", "0", "-3", "1e-30" })
        CHECK (scaleFromWord (low) == 0.6f);
    for (const auto* high : { "10", "2.01", "1e30" })
        CHECK (scaleFromWord (high) == 2.0f);
    CHECK (limitedScale (std::numeric_limits<float>::quiet_NaN()) == 1.0f);
    CHECK (limitedScale (std::numeric_limits<float>::infinity()) == 1.0f);
}

TEST_CASE ("at any scale the default window has the same layout, in larger or smaller pixels", "[gui]")
{
    const auto usual = EditorLayout::of (defaultEditorWidth, defaultEditorHeight);
    for (const auto scale : windowScales)
    {
        const auto layout = EditorLayout::of (juce::roundToInt (scale * defaultEditorWidth),
                                              juce::roundToInt (scale * defaultEditorHeight), scale);
        CHECK (layout.scale == Catch::Approx (scale));
        CHECK (layout.brain == usual.brain);
        CHECK (layout.hands == usual.hands);
    }
}

TEST_CASE ("a window smaller than the least of a large scale shows the whole layout all the same", "[gui]")
{
    const auto layout = EditorLayout::of (leastEditorWidth, leastEditorHeight, 2.0f);
    const auto least = EditorLayout::of (leastEditorWidth, leastEditorHeight);
    CHECK (layout.scale == least.scale);
    CHECK (layout.whole == least.whole);
}

TEST_CASE ("the window grows and shrinks with its scale, and keeps its size in units", "[gui]")
{
    ShownWindow shown;
    auto& editor = *shown.editor;
    editor.setSize (900, 640);
    editor.setScale (0.6f);
    CHECK (editor.getWidth() == 540);
    CHECK (editor.getHeight() == 384);
    CHECK (shown.processor.editorSize() == juce::Point<int> (900, 640));
    editor.setScale (1.0f);
    CHECK (editor.getWidth() == 900);
    CHECK (editor.getHeight() == 640);
    editor.setBoundsConstrained ({ 0, 0, 10, 10 });
    CHECK (editor.getWidth() == leastEditorWidth);
    CHECK (editor.getHeight() == leastEditorHeight);
    editor.setScale (0.6f);
    editor.setBoundsConstrained ({ 0, 0, 10, 10 });
    CHECK (editor.getWidth() == 456);
    CHECK (editor.getHeight() == 300);
}

TEST_CASE ("a window opens at the person's scale with the project's size", "[gui]")
{
    const juce::SharedResourcePointer<Preferences> preferences;
    preferences->setWord (scaleWord, "0.8");
    {
        ShownWindow shown;
        CHECK (shown.editor->scale() == Catch::Approx (0.8f));
        CHECK (shown.editor->getWidth() == 944);
        CHECK (shown.editor->getHeight() == 608);
        CHECK (shown.processor.editorSize() == juce::Point<int> (defaultEditorWidth, defaultEditorHeight));
    }
    preferences->setWord (scaleWord, "huge");
    {
        ShownWindow shown;
        CHECK (shown.editor->scale() == 1.0f);
        CHECK (shown.editor->getWidth() == defaultEditorWidth);
    }
    preferences->setWord (scaleWord, "1");
}
