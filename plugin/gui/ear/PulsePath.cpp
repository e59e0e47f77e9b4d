#include "plugin/gui/ear/PulsePath.h"

namespace galvani
{

namespace
{

/** Sine and noise, a column at a time. */
void addWave (juce::Path& path, const Pulse& pulse, const PulseCourse& course, float left, float right, float base,
              float height)
{
    // A sine too fast to be drawn is a band: its peaks come one at each side of the base, turn by turn.
    const auto columns = juce::jlimit (2, 2000, static_cast<int> (2.0f * (right - left)));
    const auto stepsPerColumn = static_cast<float> (pulse.length) / static_cast<float> (columns);
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

} // namespace

juce::Path pulsePath (const Pulse& pulse, const PulseGeometry& geometry, const PulseCourse& course)
{
    const auto onset = static_cast<float> (pulse.onsetStep), length = static_cast<float> (pulse.length);
    const auto end = static_cast<float> (pulse.endStep);
    const auto base = geometry.base(), height = geometry.heightOf (pulse.amplitude_pA);
    juce::Path path;
    path.startNewSubPath (geometry.bounds().getX(), base);
    const auto period = static_cast<float> (juce::jmax<std::int64_t> (1, pulse.period));
    for (auto from = onset; from < end; from += period)
    {
        const auto left = geometry.x (from), right = juce::jmax (left + 0.7f, geometry.x (from + length));
        path.lineTo (left, base);
        if (geometry.isOneSided())
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
            addWave (path, pulse, course, left, right, base, height);
        path.lineTo (right, base);
    }
    path.lineTo (juce::jmax (geometry.bounds().getRight(), path.getCurrentPosition().x), base);
    return path;
}

} // namespace galvani
