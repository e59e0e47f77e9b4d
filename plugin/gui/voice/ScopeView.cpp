#include "plugin/gui/voice/ScopeView.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Palette.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

ScopeView::ScopeView (const OutputTrace& source) : trace (source)
{
    setOpaque (true);
    setTitle (text::scope);
    setInterceptsMouseClicks (false, false);
}

void ScopeView::paint (juce::Graphics& g)
{
    g.fillAll (palette::ground);
    trace.copyTo (samples);

    // Quiet sounds should be seen too: height grows with the root of the level, full scale fills the view.
    float greatest = 0.0f;
    for (const auto sample : samples)
        greatest = std::max (greatest, std::abs (sample));
    const auto middle = 0.5f * static_cast<float> (getHeight());
    const auto height = greatest > 1.0e-5f ? (middle - 2.0f) * std::sqrt (std::min (1.0f, greatest)) / greatest : 0.0f;

    juce::Path path;
    const auto points = juce::jlimit (2, OutputTrace::shown, getWidth());
    for (int i = 0; i < points; ++i)
    {
        const auto sample = samples[static_cast<size_t> (i * (OutputTrace::shown - 1) / (points - 1))];
        const auto x = static_cast<float> (i * getWidth()) / static_cast<float> (points - 1);
        const auto y = middle - height * sample;
        if (i == 0)
            path.startNewSubPath (x, y);
        else
            path.lineTo (x, y);
    }
    g.setColour (palette::wave);
    g.strokePath (path, juce::PathStrokeType (1.2f));
}

} // namespace galvani
