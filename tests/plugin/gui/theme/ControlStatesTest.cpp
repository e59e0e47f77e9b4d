#include "plugin/gui/bar/MorphSlider.h"
#include "plugin/gui/browser/GlyphButton.h"
#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/controls/ChoiceButton.h"
#include "plugin/gui/controls/Dial.h"
#include "plugin/gui/controls/DotSwitch.h"
#include "plugin/gui/controls/IconButton.h"
#include "plugin/gui/controls/ValueField.h"
#include "plugin/gui/theme/Theme.h"
#include "plugin/gui/window/FocusRing.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace galvani;

namespace
{

/** A ground with one control on it, and pictures of its states by their names. */
struct States
{
    explicit States (juce::Component& its) : control (its)
    {
        room.setLookAndFeel (&theme);
        room.setBounds (0, 0, 120, 80);
        room.addAndMakeVisible (control);
        control.setBounds (20, 15, 80, 50);
    }
    ~States()
    {
        room.removeChildComponent (&control);
        room.setLookAndFeel (nullptr);
    }

    void see (const juce::String& state)
    {
        const auto image = room.createComponentSnapshot (room.getLocalBounds(), true, 1.5f);
        juce::MemoryOutputStream pixels;
        for (int y = 0; y < image.getHeight(); ++y)
            for (int x = 0; x < image.getWidth(); ++x)
                pixels.writeInt (static_cast<int> (image.getPixelAt (x, y).getARGB()));
        seen[state] = juce::Base64::toBase64 (pixels.getData(), pixels.getDataSize());
    }

    void seeFocus()
    {
        ring.standAround (&control);
        see ("focus");
        ring.standAround (nullptr);
    }

    void seeDisabled()
    {
        control.setEnabled (false);
        see ("disabled");
        control.setEnabled (true);
    }

    void allDiffer() const
    {
        for (const auto& [one, picture] : seen)
            for (const auto& [other, another] : seen)
            {
                CAPTURE (one, other);
                CHECK ((one == other || picture != another));
            }
    }

    juce::MouseEvent at (juce::Point<float> place) const
    {
        const auto now = juce::Time::getCurrentTime();
        return { juce::Desktop::getInstance().getMainMouseSource(),
                 place,
                 juce::ModifierKeys::leftButtonModifier,
                 1.0f,
                 0.0f,
                 0.0f,
                 0.0f,
                 0.0f,
                 &control,
                 &control,
                 now,
                 place,
                 now,
                 1,
                 false };
    }

    Theme theme;
    juce::Component room;
    FocusRing ring { room };
    juce::Component& control;
    std::map<juce::String, juce::String> seen;
};

void lookAtSlider (TargetSlider& slider, bool showsModulation)
{
    slider.setRange (0.0, 1.0);
    slider.setValue (0.6, juce::dontSendNotification);
    States states (slider);
    states.see ("usual");
    slider.mouseEnter (states.at ({ 10.0f, 10.0f }));
    states.see ("hover");
    slider.mouseDown (states.at ({ 10.0f, 10.0f }));
    states.see ("drag");
    slider.mouseUp (states.at ({ 10.0f, 10.0f }));
    slider.mouseExit (states.at ({ 10.0f, 10.0f }));
    if (showsModulation)
    {
        slider.setHeld (0.85f);
        states.see ("modulated up");
        slider.setHeld (0.2f);
        states.see ("modulated down");
        slider.setHeld ({});
    }
    states.seeFocus();
    states.seeDisabled();
    states.allDiffer();
}

void lookAtButton (juce::Button& button)
{
    States states (button);
    states.see ("usual");
    button.setState (juce::Button::buttonOver);
    states.see ("hover");
    button.setState (juce::Button::buttonDown);
    states.see ("pressed");
    button.setState (juce::Button::buttonNormal);
    states.seeFocus();
    states.seeDisabled();
    states.allDiffer();
    const auto usual = states.seen["usual"];
    states.see ("again");
    CHECK (states.seen["again"] == usual);
}

} // namespace

TEST_CASE ("a knob's states can be told apart", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Dial dial;
    lookAtSlider (dial, true);
}

TEST_CASE ("a slider's states can be told apart", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    TargetSlider slider (juce::Slider::LinearHorizontal);
    lookAtSlider (slider, true);
}

TEST_CASE ("a figure's states can be told apart", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ValueField field;
    lookAtSlider (field, true);
}

TEST_CASE ("a button's states can be told apart, whatever its form", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ActionButton action ("Train", "tip"), first ("Train", "tip", ActionButton::Rank::first);
    ChoiceButton choice;
    choice.setWords ("Raster", "tip");
    DotSwitch line ("Beats"), knob ("Beats", DotSwitch::Look::knob);
    IconButton icon (Sign::gear, "Menu");
    GlyphButton glyph (pathOf (Sign::heart), "Favourite", "tip", false);
    juce::TextButton text ("Save");
    for (auto* button :
         std::initializer_list<juce::Button*> { &action, &first, &choice, &line, &knob, &icon, &glyph, &text })
    {
        CAPTURE (button->getButtonText(), button->getName());
        lookAtButton (*button);
    }
}

TEST_CASE ("a menu's states can be told apart", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    juce::ComboBox menu;
    menu.addItem ("Demo", 1);
    menu.setSelectedId (1, juce::dontSendNotification);
    States states (menu);
    states.see ("usual");
    states.seeFocus();
    states.seeDisabled();
    states.allDiffer();
}
