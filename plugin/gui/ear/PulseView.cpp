#include "plugin/gui/ear/PulseView.h"

#include "dsp/engine/ParameterMapping.h"
#include "plugin/gui/Text.h"
#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/theme/Palette.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr std::array shown { ParameterId::electrodeWaveform, ParameterId::electrodeAmplitude,
                             ParameterId::electrodeOnset,    ParameterId::electrodeDuration,
                             ParameterId::electrodePeriod,   ParameterId::electrodeCount,
                             ParameterId::electrodeFrequency };

} // namespace

PulseView::PulseView (Processor& owner) : processor (owner)
{
    setTitle (text::pulse);
    setInterceptsMouseClicks (false, false);
    refresh();
}

void PulseView::refresh()
{
    ParameterValues values;
    for (const auto id : shown)
    {
        const auto& parameter = parameterOf (processor, id);
        values[id] = parameter.convertFrom0to1 (parameter.getValue());
    }
    if (values == drawn)
        return;
    drawn = values;
    repaint();
}

void PulseView::paint (juce::Graphics& g)
{
    const auto area = getLocalBounds().toFloat().reduced (0.0f, 2.0f);
    const auto pulse = pulseFiredAt (0, drawn);
    const auto onset = static_cast<float> (pulse.onsetStep), length = static_cast<float> (pulse.length);
    const auto end = static_cast<float> (pulse.endStep);
    // The window of time grows with the pulse, in which its beginning stays about a third from the left.
    const auto before = juce::jmax (300.0f, 0.25f * length);
    const auto span = before + end + juce::jmax (1200.0f, 0.8f * length);
    const auto x = [&] (float steps) { return area.getX() + area.getWidth() * (before + steps) / span; };

    const auto oneSided = pulse.shape == PulseShape::pulse || pulse.shape == PulseShape::train;
    const auto base = oneSided ? area.getBottom() - 1.0f : area.getCentreY();
    const auto room = oneSided ? area.getHeight() - 3.0f : 0.5f * area.getHeight() - 2.0f;
    const auto greatest = declarationOf (ParameterId::electrodeAmplitude).greatest;
    const auto height = room * std::sqrt (pulse.amplitude_pA / greatest);

    juce::Path path;
    path.startNewSubPath (area.getX(), base);
    const auto period = static_cast<float> (juce::jmax<std::int64_t> (1, pulse.period));
    for (auto from = onset; from < end; from += period)
    {
        const auto left = x (from), right = juce::jmax (left + 0.7f, x (from + length));
        path.lineTo (left, base);
        if (oneSided)
        {
            path.lineTo (left, base - height);
            path.lineTo (right, base - height);
        }
        else if (pulse.shape == PulseShape::biphasic)
        {
            const auto middle = 0.5f * (left + right);
            path.lineTo (left, base - height);
            path.lineTo (middle, base - height);
            path.lineTo (middle, base + height);
            path.lineTo (right, base + height);
        }
        else
        {
            // A sine too fast to be drawn is a band: its peaks come one at each side of the base, turn by turn.
            const auto columns = juce::jlimit (2, 2000, static_cast<int> (2.0f * (right - left)));
            const auto stepsPerColumn = length / static_cast<float> (columns);
            const auto isFast = pulse.cyclesPerStep * static_cast<double> (stepsPerColumn) > 0.25;
            for (int column = 0; column < columns; ++column)
            {
                const auto since = static_cast<std::int64_t> (static_cast<float> (column) * stepsPerColumn);
                auto level = column % 2 == 0 ? 1.0f : -1.0f;
                if (pulse.shape == PulseShape::noise)
                    level = juce::jlimit (-1.0f, 1.0f, 0.45f * PulseCourse::noise (1, column, 0));
                else if (! isFast && pulse.amplitude_pA > 0.0f)
                    level = course.at (pulse, pulse.onsetStep + since) / pulse.amplitude_pA;
                path.lineTo (left + (right - left) * static_cast<float> (column) / static_cast<float> (columns),
                             base - height * level);
            }
        }
        path.lineTo (right, base);
    }
    path.lineTo (area.getRight(), base);

    g.setColour (palette::spark.withAlpha (0.18f));
    g.fillPath (path);
    g.setColour (palette::accent);
    g.strokePath (path, juce::PathStrokeType (1.3f));
}

} // namespace galvani
