#include "plugin/gui/controls/FineSlider.h"

#include "plugin/gui/ControlText.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using juce::KeyPress;

namespace
{

bool press (FineSlider& slider, int code, int modifiers = 0)
{
    return slider.keyPressed (KeyPress (code, juce::ModifierKeys (modifiers), 0));
}

struct Counted : FineSlider
{
    Counted (double from, double to, double interval)
    {
        setRange (from, to, interval);
        onDragStart = [this] { ++steps; };
    }
    int steps = 0;
};

} // namespace

TEST_CASE ("arrows move a value by a hundredth, page keys by a tenth, shift ten times finer", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Counted slider (0.0, 200.0, 0.0);
    slider.setValue (100.0);
    CHECK (press (slider, KeyPress::upKey));
    CHECK (slider.getValue() == Catch::Approx (102.0));
    CHECK (press (slider, KeyPress::leftKey));
    CHECK (slider.getValue() == Catch::Approx (100.0));
    CHECK (press (slider, KeyPress::pageUpKey));
    CHECK (slider.getValue() == Catch::Approx (120.0));
    CHECK (press (slider, KeyPress::pageDownKey));
    CHECK (press (slider, KeyPress::rightKey, juce::ModifierKeys::shiftModifier));
    CHECK (slider.getValue() == Catch::Approx (100.2));
    CHECK (press (slider, KeyPress::homeKey));
    CHECK (slider.getValue() == 0.0);
    CHECK (press (slider, KeyPress::endKey));
    CHECK (slider.getValue() == 200.0);
    CHECK (slider.steps == 7); // each key is a step of its own
    CHECK (press (slider, KeyPress::upKey));
    CHECK (slider.getValue() == 200.0);
    CHECK_FALSE (press (slider, 'z', juce::ModifierKeys::ctrlModifier));
    CHECK_FALSE (press (slider, KeyPress::spaceKey));
}

TEST_CASE ("what is counted moves by at least one", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Counted notes (1.0, 8.0, 1.0);
    notes.setValue (3.0);
    CHECK (press (notes, KeyPress::upKey));
    CHECK (notes.getValue() == 4.0);
    CHECK (press (notes, KeyPress::downKey, juce::ModifierKeys::shiftModifier));
    CHECK (notes.getValue() == 3.0);

    ShownWindow shown; // ranges of parameters are curved, and have grids of their own
    for (auto* slider : allBelow<FineSlider> (*shown.editor))
    {
        if (! slider->isEnabled() || slider->getComponentID().isEmpty())
            continue;
        CAPTURE (slider->getComponentID());
        slider->setValue (slider->getMinimum(), juce::sendNotificationSync);
        const auto before = slider->getValue();
        press (*slider, KeyPress::upKey);
        CHECK (slider->getValue() > before);
        press (*slider, KeyPress::downKey);
        CHECK (slider->getValue() == Catch::Approx (before).margin (1.0e-6));
    }
}

TEST_CASE ("what is typed is taken as one step; what is no value changes nothing, and is told", "[gui]")
{
    ShownWindow shown;
    auto& size = shown.control<FineSlider> ("grain_size");
    shown.processor.forgetSteps();
    size.take ("120");
    CHECK (size.getValue() == Catch::Approx (120.0).epsilon (0.01));
    REQUIRE (shown.processor.undoStep());
    CHECK_FALSE (shown.processor.undoStep());
    const auto before = size.getValue();
    size.take ("wide");
    CHECK (size.getValue() == before);
    CHECK (shown.editor->said() == controlText::notUnderstood (size.getTitle(), "wide"));
    size.take ("nan");
    CHECK (size.getValue() == before);
    size.take ("900000 ms");
    CHECK (size.getValue() == size.getMaximum());
    CHECK (shown.editor->said()
           == controlText::keptWithin (size.getTitle(), "900000 ms", size.getTextFromValue (size.getMaximum())));
}

TEST_CASE ("return opens a line to type in, for every slider", "[gui]")
{
    ShownWindow shown;
    for (auto* slider : allBelow<FineSlider> (*shown.editor))
    {
        if (! slider->isEnabled())
            continue;
        CAPTURE (slider->getComponentID(), slider->getTitle());
        const auto before = allBelow<juce::TextEditor> (*shown.editor).size();
        CHECK (press (*slider, KeyPress::returnKey));
        CHECK (allBelow<juce::TextEditor> (*shown.editor).size() >= before);
        auto* around = slider->onType ? slider->getParentComponent() : slider;
        CHECK_FALSE (allBelow<juce::TextEditor> (*around).empty());
    }
}

TEST_CASE ("shares are typed as they are shown", "[gui]")
{
    CHECK (controlText::readPercent ("40 %") == std::optional<double> (0.4));
    CHECK (controlText::readPercent ("5 % of the way") == std::optional<double> (0.05));
    CHECK_FALSE (controlText::readPercent ("half").has_value());
}

TEST_CASE ("the tooltip of every quantity tells where it begins and ends, with its unit", "[gui]")
{
    ShownWindow shown;
    int seen = 0;
    for (auto* slider : allBelow<FineSlider> (*shown.editor))
    {
        const auto* row = findParameter (slider->getComponentID().toStdString());
        if (row == nullptr)
            continue;
        ++seen;
        CAPTURE (row->id, slider->getTooltip());
        CHECK (slider->getTooltip().contains (
            controlText::withRange (row->tooltip, juce::String::fromUTF8 (row->toText (row->least).c_str()),
                                    juce::String::fromUTF8 (row->toText (row->greatest).c_str()))));
        CHECK (slider->isDoubleClickReturnEnabled());
    }
    CHECK (seen > 100);
}
