#include "plugin/gui/hands/stage/MidiRow.h"

#include "plugin/gui/StageText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

namespace
{

constexpr int messageWidth = 58, buttonWidth = 20;

} // namespace

MidiRow::MidiRow() : forget (Sign::cross, {}, 12.0f)
{
    addChildComponent (forget);
    forget.onClick = [this]
    {
        if (shown.learned && onForget)
            onForget (*shown.learned);
    };
}

void MidiRow::show (const Shown& what)
{
    if (what == shown)
        return;
    shown = what;
    setTooltip (shown.tip);
    setTitle (stageText::rowTold (shown.message, shown.what, shown.how));
    forget.setVisible (shown.learned.has_value());
    forget.setTitle (stageText::forgetControllerOf (shown.message.getTrailingIntValue(), shown.what));
    forget.setTooltip (forget.getTitle());
    repaint();
}

void MidiRow::paint (juce::Graphics& g)
{
    auto area = getLocalBounds();
    g.setColour (palette::track);
    g.fillRect (area.removeFromBottom (1));
    area = area.withTrimmedLeft (4).withTrimmedRight (buttonWidth);
    const auto howWidth = juce::jmin (area.getWidth() / 3 + 8, 92);
    g.setFont (type::label());
    g.setColour (shown.learned ? palette::cream : palette::label);
    g.drawFittedText (shown.message, area.removeFromLeft (messageWidth), juce::Justification::centredLeft, 1, 0.8f);
    const auto how = area.removeFromRight (howWidth);
    g.setColour (palette::label);
    g.drawFittedText (shown.what, area.withTrimmedRight (4), juce::Justification::centredLeft, 1, 0.7f);
    g.setColour (palette::faint);
    g.drawFittedText (shown.how, how, juce::Justification::centredLeft, 1, 0.7f);
}

void MidiRow::resized() { forget.setBounds (getLocalBounds().withTrimmedBottom (1).removeFromRight (buttonWidth)); }

} // namespace galvani
