#include "plugin/gui/hands/MacroStrip.h"

#include "dsp/modulation/ModulationSource.h"
#include "plugin/gui/HandsText.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

MacroStrip::MacroStrip (Processor& processor)
{
    setTitle (text::macrosRoom);
    for (int macro = 0; macro < numMacros; ++macro)
    {
        const auto id = static_cast<ParameterId> (static_cast<int> (ParameterId::macro1) + macro);
        addAndMakeVisible (
            *knobs.emplace_back (std::make_unique<ParameterKnob> (processor, id, ParameterKnob::Words::beside)));
    }
}

void MacroStrip::paint (juce::Graphics& g)
{
    g.setColour (palette::track);
    g.fillRect (getLocalBounds().removeFromTop (1));
    drawHeading (g, text::macros, headingArea);
}

void MacroStrip::resized()
{
    auto area = getLocalBounds().withTrimmedTop (5);
    headingArea = area.removeFromLeft (78).withTrimmedLeft (2);
    const auto width = area.getWidth();
    for (int i = 0; i < static_cast<int> (knobs.size()); ++i)
    {
        const auto left = width * i / numMacros, right = width * (i + 1) / numMacros;
        knobs[static_cast<size_t> (i)]->setBounds (juce::Rectangle<int> (left, 0, right - left, area.getHeight())
                                                       .translated (area.getX(), area.getY())
                                                       .reduced (4, 0));
    }
}

} // namespace galvani
