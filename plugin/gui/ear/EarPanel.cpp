#include "plugin/gui/ear/EarPanel.h"

#include "plugin/gui/ear/EarText.h"
#include "plugin/gui/theme/Heading.h"
#include "plugin/gui/theme/Spacing.h"

namespace galvani
{

namespace
{

constexpr int axisWidth = 28, levelWidth = 10, levelWords = 66;
constexpr double secondsShown = Cochleagram::columns * Cochleagram::ticksPerColumn * tickSeconds;

} // namespace

EarPanel::EarPanel (Processor& processor, const LiveActivity& shown)
    : activity (shown),
      cochleagram (shown.cochleagram()),
      source (processor, ParameterId::source, false),
      electrode (processor)
{
    setTitle (text::earRoom);
    addAndMakeVisible (cochleagram);
    addAndMakeVisible (level);
    addAndMakeVisible (source);
    addAndMakeVisible (excite);
    addAndMakeVisible (exciteValue);
    addAndMakeVisible (electrode);
    cochleagram.onHover = [this] { repaint (belowArea); };
    exciteAttachment = bindParameter<juce::SliderParameterAttachment> (processor, ParameterId::excite, excite);
    exciteValueAttachment =
        bindParameter<juce::SliderParameterAttachment> (processor, ParameterId::excite, exciteValue);
    exciteValue.setJustification (juce::Justification::centredRight);
    exciteValue.setTitle (controlText::asText (declarationOf (ParameterId::excite).name));
    exciteValue.setWantsKeyboardFocus (false); // return on the slider opens it
    excite.onType = [this] { exciteValue.type(); };
}

void EarPanel::refresh()
{
    if (const auto rate = activity.loudness().sampleRate(); rate > 0.0 && rate != axisRate)
    {
        axisRate = rate;
        axis = FrequencyAxis (rate);
        repaint();
    }
    cochleagram.refresh();
    level.show (activity.input());
    electrode.refresh (activity.latest());
    if (--framesUntilLevel <= 0)
    {
        framesUntilLevel = 12;
        repaint (headingArea);
    }
}

juce::String EarPanel::bandWords() const
{
    const auto band = cochleagram.hoveredBand();
    return band < 0 ? text::bands() : text::band (band, axis.centreOf (band));
}

void EarPanel::drawHeading (juce::Graphics& g)
{
    auto area = headingArea;
    g.setColour (level.isOverloaded() ? palette::accent : palette::faint);
    g.setFont (type::smallValue());
    g.drawFittedText (text::decibels (activity.input().rmsDecibels()), area.removeFromRight (levelWords),
                      juce::Justification::centredRight, 1, 0.8f);
    galvani::drawHeading (g, text::ear(), area);
}

/** The ticks stand at the bands that they name; both ends are the lowest and the highest band. */
void EarPanel::drawAxis (juce::Graphics& g)
{
    g.setFont (type::axis());
    const auto tick = [&] (int hertz)
    {
        const auto y = static_cast<float> (axisArea.getBottom())
                       - static_cast<float> (axis.heightOf (hertz)) * static_cast<float> (axisArea.getHeight());
        g.setColour (palette::edge);
        g.fillRect (juce::Rectangle<float> (static_cast<float> (axisArea.getRight()) - 4.0f, y - 0.5f, 3.0f, 1.0f));
        g.setColour (palette::faint);
        g.drawText (text::shortHertz (hertz),
                    juce::Rectangle<float> (static_cast<float> (axisArea.getX()), y - 6.0f,
                                            static_cast<float> (axisArea.getWidth()) - 6.0f, 12.0f),
                    juce::Justification::centredRight);
    };
    // Where there is little room, every other one: octaves are some three bands apart.
    const auto every = axisArea.getHeight() < 90 ? 2u : 1u;
    for (size_t t = 0; t < FrequencyAxis::ticks.size(); t += every)
        if (FrequencyAxis::ticks[t] <= axis.centreOf (bandsPerHemisphere - 1))
            tick (FrequencyAxis::ticks[t]);

    // What is under the mouse needs the whole line.
    const auto isHovered = cochleagram.hoveredBand() >= 0;
    g.setColour (palette::faint);
    if (! isHovered)
    {
        g.drawText (text::secondsAgo (secondsShown), belowArea, juce::Justification::centredLeft);
        g.drawText (text::now, belowArea, juce::Justification::centredRight);
    }
    g.setColour (isHovered ? palette::cream : palette::faint);
    g.setFont (type::small());
    g.drawText (bandWords(), belowArea, juce::Justification::centred);
}

void EarPanel::paint (juce::Graphics& g)
{
    g.fillAll (palette::ground);
    g.setColour (palette::line);
    g.fillRect (getLocalBounds().removeFromRight (1));
    drawHeading (g);
    drawAxis (g);

    g.setFont (type::word());
    g.setColour (palette::word);
    g.drawText (declarationOf (ParameterId::source).label, sourceArea, juce::Justification::centredLeft);
    g.setFont (type::label());
    g.setColour (palette::label);
    g.drawText (declarationOf (ParameterId::excite).label, exciteArea, juce::Justification::centredLeft);
}

void EarPanel::resized()
{
    auto area = getLocalBounds().reduced (spacing::margin, 0);
    area.removeFromTop (9);
    headingArea = area.removeFromTop (spacing::headingHeight);
    area.removeFromTop (spacing::small);
    area.removeFromBottom (spacing::large);

    electrode.setBounds (area.removeFromBottom (juce::jlimit (148, 190, area.getHeight() * 2 / 5)));
    area.removeFromBottom (spacing::margin);
    exciteArea = area.removeFromBottom (spacing::rowHeight);
    auto row = exciteArea;
    exciteValue.setBounds (row.removeFromRight (62));
    row.removeFromRight (spacing::small);
    excite.setBounds (row.withTrimmedLeft (62));
    area.removeFromBottom (5);
    sourceArea = area.removeFromBottom (spacing::rowHeight);
    source.setBounds (sourceArea.withTrimmedLeft (sourceArea.getWidth() - 112));
    area.removeFromBottom (6);
    belowArea = area.removeFromBottom (18);
    area.removeFromBottom (2);
    area = area.withHeight (juce::jmin (area.getHeight(), 2 * area.getWidth()));
    axisArea = area.removeFromLeft (axisWidth);
    level.setBounds (area.removeFromRight (levelWidth));
    area.removeFromRight (2);
    cochleagram.setBounds (area);
    belowArea.setLeft (area.getX());
    belowArea.setRight (area.getRight());
}

} // namespace galvani
