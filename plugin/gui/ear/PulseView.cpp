#include "plugin/gui/ear/PulseView.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/theme/Palette.h"

namespace galvani
{

PulseView::PulseView (Processor& owner) : processor (owner)
{
    setTitle (text::pulse);
    setInterceptsMouseClicks (false, false);
    refresh();
}

void PulseView::refresh()
{
    const auto value = [this] (ParameterId id)
    {
        const auto& parameter = parameterOf (processor, id);
        return parameter.convertFrom0to1 (parameter.getValue());
    };
    const std::array<float, 3> values { value (ParameterId::electrodeAmplitude), value (ParameterId::electrodeOnset),
                                        value (ParameterId::electrodeDuration) };
    if (values == drawn)
        return;
    drawn = values;
    repaint();
}

void PulseView::paint (juce::Graphics& g)
{
    const auto area = getLocalBounds().toFloat().reduced (0.0f, 2.0f);
    const auto [amplitude, onset, duration] = drawn;
    // The window of time grows with the pulse, in which its beginning stays about a third from the left.
    const auto before = juce::jmax (30.0f, 0.25f * duration);
    const auto span = before + onset + duration + juce::jmax (120.0f, 0.8f * duration);
    const auto x = [&] (float milliseconds) { return area.getX() + area.getWidth() * milliseconds / span; };
    const auto greatest = declarationOf (ParameterId::electrodeAmplitude).greatest;
    const auto base = area.getBottom() - 1.0f;
    const auto top = base - (area.getHeight() - 3.0f) * std::sqrt (amplitude / greatest);

    const auto start = x (before + onset), end = x (before + onset + duration);
    g.setColour (palette::spark.withAlpha (0.18f));
    g.fillRect (juce::Rectangle<float>::leftTopRightBottom (start, top, end, base));
    juce::Path path;
    path.startNewSubPath (area.getX(), base);
    path.lineTo (start, base);
    path.lineTo (start, top);
    path.lineTo (end, top);
    path.lineTo (end, base);
    path.lineTo (area.getRight(), base);
    g.setColour (palette::accent);
    g.strokePath (path, juce::PathStrokeType (1.3f));
}

} // namespace galvani
