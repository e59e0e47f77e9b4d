#include "plugin/gui/ear/PulseView.h"

#include "plugin/gui/controls/BindParameter.h"
#include "tests/plugin/gui/MouseAt.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

/** A drawing of 200 x 60 units, of 600 pA after 100 ms for 100 ms. */
struct Drawing
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    PulseView view { processor };

    Drawing()
    {
        set (ParameterId::electrodeOnset, 100.0f);
        processor.forgetSteps();
        view.setSize (200, 60);
        view.refresh();
    }

    void set (ParameterId id, float value)
    {
        auto& parameter = parameterOf (processor, id);
        parameter.setValueNotifyingHost (parameter.convertTo0to1 (value));
    }

    float value (ParameterId id)
    {
        const auto& parameter = parameterOf (processor, id);
        return parameter.convertFrom0to1 (parameter.getValue());
    }

    float onset() { return value (ParameterId::electrodeOnset); }
    float duration() { return value (ParameterId::electrodeDuration); }
    float amplitude() { return value (ParameterId::electrodeAmplitude); }

    juce::Rectangle<float> body() { return view.geometry().body (view.pulse()); }
    juce::Point<float> rightEdge() { return { body().getRight(), body().getCentreY() }; }
    juce::Point<float> leftEdge() { return { body().getX(), body().getCentreY() }; }
    juce::Point<float> top() { return { body().getCentreX(), body().getY() }; }
    float millisecondsPerUnit() { return 0.1f * view.geometry().stepsPerUnit(); }
};

} // namespace

TEST_CASE ("dragging the pulse's right edge lengthens the duration, and is one step of undo", "[gui]")
{
    Drawing drawing;
    const auto way = 20.0f, expected = 100.0f + way * drawing.millisecondsPerUnit();
    const auto started = drawing.duration();
    drag (drawing.view, drawing.rightEdge(), { way, 0.0f });
    CHECK (drawing.duration() == Catch::Approx (expected).margin (1.0));
    CHECK (drawing.onset() == Catch::Approx (100.0f));
    CHECK (drawing.amplitude() == Catch::Approx (600.0f));
    drag (drawing.view, drawing.leftEdge(), { 5.0f, 0.0f });
    REQUIRE (drawing.processor.undoStep());
    CHECK (drawing.onset() == Catch::Approx (100.0f));
    CHECK (drawing.duration() == Catch::Approx (expected).margin (1.0));
    REQUIRE (drawing.processor.undoStep());
    CHECK (drawing.duration() == Catch::Approx (started));
    CHECK_FALSE (drawing.processor.undoStep());
}

TEST_CASE ("the left edge and the pulse sideways move the onset, the top and the pulse upwards the amplitude", "[gui]")
{
    Drawing drawing;
    const auto moved = 100.0f + 10.0f * drawing.millisecondsPerUnit();
    drag (drawing.view, drawing.leftEdge(), { 10.0f, 0.0f });
    CHECK (drawing.onset() == Catch::Approx (moved).margin (1.0));
    CHECK (drawing.duration() == Catch::Approx (100.0f));

    const auto further = drawing.onset() - 10.0f * drawing.millisecondsPerUnit();
    drag (drawing.view, drawing.body().getCentre().translated (0.0f, 4.0f), { -10.0f, 1.0f });
    CHECK (drawing.onset() == Catch::Approx (further).margin (1.0));
    CHECK (drawing.amplitude() == Catch::Approx (600.0f));

    const auto height = 0.5f * drawing.body().getHeight(); // of one of the biphasic pulse's sides
    drag (drawing.view, drawing.top(), { 3.0f, -0.2f * height });
    CHECK (drawing.amplitude() == Catch::Approx (600.0f * 1.44f).epsilon (0.03));
    drag (drawing.view, drawing.body().getCentre().translated (0.0f, 4.0f), { 0.0f, 1000.0f });
    CHECK (drawing.amplitude() == 0.0f);
    CHECK (drawing.onset() == Catch::Approx (further).margin (1.0));
    drag (drawing.view, drawing.top(), { 0.0f, -1000.0f }); // it can be taken up again
    CHECK (drawing.amplitude() == 2000.0f);
}

TEST_CASE ("shift drags ten times finer, and a double click goes to the default", "[gui]")
{
    Drawing drawing;
    const auto expected = 100.0f + 2.0f * drawing.millisecondsPerUnit();
    drag (drawing.view, drawing.rightEdge(), { 20.0f, 0.0f }, juce::ModifierKeys::shiftModifier);
    CHECK (drawing.duration() == Catch::Approx (expected).margin (0.1));
    drawing.view.mouseDoubleClick (mouseAt (drawing.view, drawing.leftEdge(), {}, 2));
    CHECK (drawing.onset() == 0.0f);
    drag (drawing.view, drawing.top(), { 0.0f, 8.0f });
    CHECK (drawing.amplitude() < 500.0f);
    drawing.view.mouseDoubleClick (mouseAt (drawing.view, drawing.top(), {}, 2));
    CHECK (drawing.amplitude() == Catch::Approx (600.0f));
}

TEST_CASE ("a click that moves nothing changes nothing, and beside the pulse there is nothing to hold", "[gui]")
{
    Drawing drawing;
    drag (drawing.view, drawing.rightEdge(), {});
    drag (drawing.view, drawing.body().getCentre(), { 1.0f, 0.0f });
    drag (drawing.view, { 2.0f, 40.0f }, { 50.0f, -20.0f });
    CHECK (drawing.duration() == Catch::Approx (100.0f));
    CHECK (drawing.onset() == Catch::Approx (100.0f));
    CHECK_FALSE (drawing.processor.undoStep());
}

TEST_CASE ("the host is told of a gesture around each drag", "[gui]")
{
    struct Listener final : juce::AudioProcessorParameter::Listener
    {
        int begun = 0, ended = 0, changes = 0;
        void parameterValueChanged (int, float) override { changes += begun > ended ? 1 : 100; }
        void parameterGestureChanged (int, bool begins) override { begins ? ++begun : ++ended; }
    };
    Drawing drawing;
    Listener listener;
    auto& parameter = parameterOf (drawing.processor, ParameterId::electrodeDuration);
    parameter.addListener (&listener);
    drag (drawing.view, drawing.rightEdge(), { 20.0f, 0.0f });
    parameter.removeListener (&listener);
    CHECK (listener.begun == 1);
    CHECK (listener.ended == 1);
    CHECK (listener.changes > 0);
    CHECK (listener.changes < 100);
}

TEST_CASE ("every handle can be found, however narrow the pulse, and the cursor shows what it does", "[gui]")
{
    Drawing drawing;
    for (const auto milliseconds : { 1.0f, 20.0f, 100.0f, 1000.0f })
        for (const auto shape : { 0.0f, 1.0f, 2.0f, 3.0f, 4.0f })
        {
            CAPTURE (milliseconds, shape);
            drawing.set (ParameterId::electrodeDuration, milliseconds);
            drawing.set (ParameterId::electrodeWaveform, shape);
            drawing.view.refresh();
            const auto pulse = drawing.view.pulse();
            const auto& geometry = drawing.view.geometry();
            const auto body = drawing.body();
            CHECK (geometry.handleAt (drawing.top(), pulse) == PulseHandle::amplitude);
            CHECK (geometry.handleAt ({ body.getRight() + 6.0f, body.getCentreY() + 6.0f }, pulse)
                   == PulseHandle::duration);
            CHECK (geometry.handleAt ({ body.getX() - 6.0f, body.getCentreY() + 6.0f }, pulse) == PulseHandle::onset);
            CHECK (geometry.handleAt ({ body.getX() - 30.0f, body.getCentreY() }, pulse) == PulseHandle::none);
        }
    drawing.set (ParameterId::electrodeDuration, 100.0f);
    drawing.view.refresh();
    drawing.view.mouseMove (mouseAt (drawing.view, drawing.rightEdge()));
    CHECK (drawing.view.getMouseCursor() == juce::MouseCursor (juce::MouseCursor::RightEdgeResizeCursor));
    drawing.view.mouseMove (mouseAt (drawing.view, { 1.0f, 5.0f }));
    CHECK (drawing.view.getMouseCursor() == juce::MouseCursor (juce::MouseCursor::NormalCursor));
}
