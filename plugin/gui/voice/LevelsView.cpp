#include "plugin/gui/voice/LevelsView.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/gui/voice/VoiceText.h"

namespace galvani
{

LevelsView::LevelsView (const LiveActivity& source) : activity (source)
{
    setTitle (text::levels);
    setTooltip (text::levelsTip);
}

bool LevelsView::isLimiting() const noexcept { return activity.output().limiterDecibels() >= 0.05f; }

void LevelsView::refresh()
{
    if (--framesUntilShown <= 0)
    {
        framesUntilShown = 6;
        repaint();
    }
    if (--framesUntilTold <= 0)
    {
        framesUntilTold = 60;
        const auto& loudness = activity.loudness();
        setDescription (
            text::levelsTold (loudness.shortTerm(), loudness.momentary(), activity.output().limiterDecibels()));
    }
}

void LevelsView::paint (juce::Graphics& g)
{
    using Where = juce::Justification;
    const auto& output = activity.output();
    const auto& loudness = activity.loudness();
    auto area = getLocalBounds();
    const auto height = area.getHeight() / 3;
    const auto line =
        [&] (const juce::String& left, juce::Colour ofLeft, const juce::String& right, juce::Colour ofRight)
    {
        auto row = area.removeFromTop (height);
        g.setFont (type::smallValue());
        g.setColour (ofLeft);
        g.drawFittedText (left, row.removeFromLeft (row.getWidth() * 47 / 100), Where::centredLeft, 1, 0.75f);
        g.setColour (ofRight);
        g.drawFittedText (right, row, Where::centredRight, 1, 0.75f);
    };
    line (text::loudness (loudness.shortTerm()), palette::label, text::limiterWorks (output.limiterDecibels()),
          isLimiting() ? palette::accent : palette::faint);
    line (text::momentary, palette::faint, text::loudness (loudness.momentary()), palette::faint);
    line (text::rootMeanSquare (output.level().rmsDecibels()), palette::faint,
          text::peakLevel (output.level().peakDecibels()), palette::faint);
}

} // namespace galvani
