#include "plugin/gui/brain/NetworkView.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;

namespace
{

/** A view of a silent brain, and all that it tells. */
struct Shown
{
    Shown()
    {
        activity.setBrain (std::make_shared<const BrainLayout> (layOutBrain ({ 1024, 1 })));
        view.setSize (700, 450);
        view.onTouch = [this] (SheetPosition place) { touched.push_back (place); };
        view.onTouchNeuron = [this] (SheetPosition place) { touchedAlone.push_back (place); };
        view.onSilence = [this] (SheetPosition place, bool) { silenced.push_back (place); };
        view.onHover = [this] (int neuron) { hovered.push_back (neuron); };
    }

    juce::MouseEvent event (juce::Point<float> at, int flags)
    {
        const auto now = juce::Time::getCurrentTime();
        return { juce::Desktop::getInstance().getMainMouseSource(),
                 at,
                 juce::ModifierKeys (flags),
                 1.0f,
                 0.0f,
                 0.0f,
                 0.0f,
                 0.0f,
                 &view,
                 &view,
                 now,
                 at,
                 now,
                 1,
                 false };
    }

    void drag (juce::Point<float> from, juce::Point<float> to, int flags)
    {
        view.mouseDown (event (from, flags));
        view.mouseDrag (event (to, flags));
        view.mouseUp (event (to, flags));
    }

    size_t told() const { return touched.size() + touchedAlone.size() + silenced.size(); }

    const juce::ScopedJuceInitialiser_GUI juce;
    LiveActivity activity;
    NetworkView view { activity };
    std::vector<SheetPosition> touched, touchedAlone, silenced;
    std::vector<int> hovered;
};

constexpr int left = juce::ModifierKeys::leftButtonModifier, right = juce::ModifierKeys::rightButtonModifier,
              middle = juce::ModifierKeys::middleButtonModifier, shift = juce::ModifierKeys::shiftModifier,
              alt = juce::ModifierKeys::altModifier, command = juce::ModifierKeys::commandModifier;

} // namespace

TEST_CASE ("a click on the network hits the place of the neuron that is drawn there")
{
    Shown shown;
    const auto at = shown.view.pointOf (600);
    CHECK (shown.view.neuronAt (at) == 600);
    const auto place = shown.activity.layout().positions[600];
    shown.view.mouseDown (shown.event (at, left));
    shown.view.mouseUp (shown.event (at, left));
    shown.view.mouseDown (shown.event (at, left | shift));
    shown.view.mouseUp (shown.event (at, left | shift));
    shown.view.mouseDown (shown.event (at, left | alt));
    shown.view.mouseUp (shown.event (at, left | alt));
    for (const auto* told : { &shown.touched, &shown.touchedAlone, &shown.silenced })
    {
        REQUIRE (told->size() == 1);
        CHECK (told->front().x == place.x);
        CHECK (told->front().y == place.y);
    }
}

TEST_CASE ("a drag over the neurons stimulates along its way and does not turn the brain")
{
    Shown shown;
    const auto from = shown.view.pointOf (300), to = shown.view.pointOf (700);
    const auto before = shown.view.pointOf (0);
    shown.drag (from, to, left);
    CHECK (shown.touched.size() == 2);
    CHECK (shown.view.pointOf (0) == before);
}

TEST_CASE ("a drag beside the brain turns it, and so does one with another button or the command key anywhere")
{
    for (const auto flags : { left, right, middle, left | command })
    {
        Shown shown;
        const auto before = shown.view.pointOf (900);
        const auto from = flags == left ? juce::Point<float> (8.0f, 8.0f) : shown.view.pointOf (300);
        shown.drag (from, from.translated (100.0f, 0.0f), flags);
        CHECK (shown.told() == 0);
        CHECK (shown.view.pointOf (900).getDistanceFrom (before) > 20.0f);
        CHECK (shown.view.neuronAt (shown.view.pointOf (900)) == 900);
    }
}

TEST_CASE ("a double click beside the brain turns it back")
{
    Shown shown;
    const auto before = shown.view.pointOf (900);
    shown.drag ({ 8.0f, 8.0f }, { 208.0f, 8.0f }, left);
    REQUIRE (shown.view.pointOf (900).getDistanceFrom (before) > 20.0f);
    shown.view.mouseDoubleClick (shown.event ({ 8.0f, 8.0f }, left));
    juce::Image image (juce::Image::ARGB, 700, 450, true);
    for (int frame = 0; frame < 60; ++frame)
    {
        shown.activity.pass (1.0 / 30.0);
        juce::Graphics g (image);
        shown.view.paint (g);
    }
    CHECK (shown.view.pointOf (900).getDistanceFrom (before) < 8.0f);
}

TEST_CASE ("who listens hears which neuron the mouse is over, once each, and when it leaves")
{
    Shown shown;
    const auto over = [&shown] (juce::Point<float> at) { shown.view.mouseMove (shown.event (at, 0)); };
    over (shown.view.pointOf (40));
    over (shown.view.pointOf (40));
    over (shown.view.pointOf (812));
    over ({ 3.0f, 3.0f });
    over (shown.view.pointOf (5));
    shown.view.mouseExit (shown.event ({ 0.0f, 0.0f }, 0));
    CHECK (shown.hovered == std::vector<int> { 40, 812, -1, 5, -1 });
}

TEST_CASE ("the neuron under a mouse that rests is told anew as the brain turns beneath it")
{
    Shown shown;
    const juce::SharedResourcePointer<Preferences> preferences;
    if (preferences->reducedMotion())
        SKIP ("this person wants nothing to turn by itself");
    shown.view.mouseMove (shown.event (shown.view.pointOf (40), 0));
    juce::Image image (juce::Image::ARGB, 700, 450, true);
    for (int frame = 0; frame < 40; ++frame)
    {
        shown.activity.pass (0.25);
        juce::Graphics g (image);
        shown.view.paint (g);
        shown.view.refresh();
    }
    CHECK (shown.hovered.size() > 1);
}
