#include "plugin/gui/ear/EarPanel.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

EarPanel::EarPanel (Processor& processor, const Cochleagram& heard)
    : cochleagram (heard), source (processor, ParameterId::source, false), electrode (processor)
{
    addAndMakeVisible (cochleagram);
    addAndMakeVisible (source);
    addAndMakeVisible (excite);
    addAndMakeVisible (exciteValue);
    addAndMakeVisible (electrode);
    exciteAttachment = bindParameter<juce::SliderParameterAttachment> (processor, ParameterId::excite, excite);
    exciteValueAttachment =
        bindParameter<juce::SliderParameterAttachment> (processor, ParameterId::excite, exciteValue);
    exciteValue.setJustification (juce::Justification::centredRight);
    exciteValue.readText = [] (const juce::String& typed) { return readParameterText (ParameterId::excite, typed); };
}

void EarPanel::refresh (const TickRecord& now)
{
    cochleagram.refresh();
    electrode.refresh (now);
}

void EarPanel::paint (juce::Graphics& g)
{
    g.fillAll (palette::ground);
    g.setColour (palette::line);
    g.fillRect (getLocalBounds().removeFromRight (1));
    drawHeading (g, text::ear(), headingArea);

    g.setColour (palette::faint);
    g.setFont (type::smallValue());
    g.drawText (text::lowestBand, axisArea, juce::Justification::centredLeft);
    g.drawText (text::highestBand, axisArea, juce::Justification::centredRight);
    g.setFont (type::small());
    g.drawText (text::bands(), axisArea, juce::Justification::centred);

    g.setFont (type::word());
    g.setColour (palette::word);
    g.drawText (declarationOf (ParameterId::source).label, sourceArea, juce::Justification::centredLeft);
    g.setFont (type::label());
    g.setColour (palette::label);
    g.drawText (declarationOf (ParameterId::excite).label, exciteArea, juce::Justification::centredLeft);
}

void EarPanel::resized()
{
    auto area = getLocalBounds().reduced (14, 0);
    area.removeFromTop (9);
    headingArea = area.removeFromTop (18);
    area.removeFromTop (6);
    area.removeFromBottom (12);

    electrode.setBounds (area.removeFromBottom (juce::jlimit (148, 190, area.getHeight() * 2 / 5)));
    area.removeFromBottom (14);
    exciteArea = area.removeFromBottom (22);
    auto row = exciteArea;
    exciteValue.setBounds (row.removeFromRight (62));
    row.removeFromRight (6);
    excite.setBounds (row.withTrimmedLeft (62));
    area.removeFromBottom (5);
    sourceArea = area.removeFromBottom (22);
    source.setBounds (sourceArea.withTrimmedLeft (sourceArea.getWidth() - 112));
    area.removeFromBottom (6);
    axisArea = area.removeFromBottom (18);
    area.removeFromBottom (2);
    cochleagram.setBounds (area.withHeight (juce::jmin (area.getHeight(), 2 * area.getWidth())));
}

} // namespace galvani
