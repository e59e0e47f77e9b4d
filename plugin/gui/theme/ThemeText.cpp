#include "plugin/gui/theme/Theme.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

namespace
{

juce::TextLayout tooltipLayout (const juce::String& words)
{
    juce::AttributedString attributed;
    attributed.setJustification (juce::Justification::centredLeft);
    attributed.append (words, type::label(), palette::word);
    juce::TextLayout layout;
    layout.createLayout (attributed, 280.0f);
    return layout;
}

/** Breaks at the first space: fitted text alone would rather squeeze than break. */
void drawTwoLines (juce::Graphics& g, const juce::String& words, juce::Rectangle<int> area, float leastScale)
{
    if (! words.containsChar (' '))
        return g.drawFittedText (words, area, juce::Justification::centred, 1, leastScale);
    const auto upper = area.removeFromTop (area.getHeight() / 2);
    g.drawFittedText (words.upToFirstOccurrenceOf (" ", false, false), upper, juce::Justification::centredBottom, 1,
                      leastScale);
    g.drawFittedText (words.fromFirstOccurrenceOf (" ", false, false), area, juce::Justification::centredTop, 1,
                      leastScale);
}

} // namespace

void Theme::drawLabel (juce::Graphics& g, juce::Label& label)
{
    if (label.isBeingEdited())
        return;
    g.setColour (label.findColour (juce::Label::textColourId)
                     .withMultipliedAlpha (label.isEnabled() ? 1.0f : palette::disabled));
    g.setFont (label.getFont());
    const auto area = label.getBorderSize().subtractedFrom (label.getLocalBounds());
    if (const auto* menu = dynamic_cast<const juce::ComboBox*> (label.getParentComponent());
        menu && menu->getHeight() > Theme::tallestLine)
        return drawTwoLines (g, label.getText(), area, label.getMinimumHorizontalScale());
    const auto lines =
        juce::jmax (1, static_cast<int> (static_cast<float> (area.getHeight()) / label.getFont().getHeight()));
    g.drawFittedText (label.getText(), area, label.getJustificationType(), lines, label.getMinimumHorizontalScale());
}

juce::Rectangle<int> Theme::getTooltipBounds (const juce::String& words, juce::Point<int> mouse,
                                              juce::Rectangle<int> parent)
{
    const auto layout = tooltipLayout (words);
    const auto width = static_cast<int> (layout.getWidth()) + 20, height = static_cast<int> (layout.getHeight()) + 12;
    return juce::Rectangle<int> (mouse.x > parent.getCentreX() ? mouse.x - width - 12 : mouse.x + 16,
                                 mouse.y > parent.getCentreY() ? mouse.y - height - 8 : mouse.y + 12, width, height)
        .constrainedWithin (parent);
}

void Theme::drawTooltip (juce::Graphics& g, const juce::String& words, int width, int height)
{
    g.fillAll (palette::boxHover);
    g.setColour (palette::edge);
    g.drawRect (0, 0, width, height);
    tooltipLayout (words).draw (g, juce::Rectangle<int> (width, height).toFloat().reduced (10.0f, 6.0f));
}

void Theme::fillTextEditorBackground (juce::Graphics& g, int, int, juce::TextEditor&) { g.fillAll (palette::box); }

void Theme::drawTextEditorOutline (juce::Graphics& g, int width, int height, juce::TextEditor&)
{
    g.setColour (palette::accent.withAlpha (0.6f));
    g.drawRect (0, 0, width, height);
}

} // namespace galvani
