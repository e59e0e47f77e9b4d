#include "plugin/gui/theme/Theme.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/picture/HotPalette.h"

#include <cmath>

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

/** A menu in the place of a dial has room for two lines, and its arrow below them. */
bool isTall (const juce::ComboBox& menu) { return menu.getHeight() > 30; }

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

Theme::Theme()
{
    setColour (juce::PopupMenu::backgroundColourId, palette::box);
    setColour (juce::PopupMenu::textColourId, palette::label);
    setColour (juce::PopupMenu::headerTextColourId, palette::dim);
    setColour (juce::PopupMenu::highlightedBackgroundColourId, palette::edge);
    setColour (juce::PopupMenu::highlightedTextColourId, palette::cream);
    setColour (juce::TextEditor::textColourId, palette::bright);
    setColour (juce::TextEditor::highlightColourId, palette::accent.withAlpha (0.35f));
    setColour (juce::TextEditor::highlightedTextColourId, palette::bright);
    setColour (juce::TextEditor::backgroundColourId, palette::box);
    setColour (juce::CaretComponent::caretColourId, palette::accent);
    setColour (juce::ComboBox::textColourId, palette::label);
    setColour (juce::ScrollBar::thumbColourId, palette::dim.withAlpha (0.5f));
    setColour (juce::Label::textColourId, palette::label);
    setColour (juce::Label::textWhenEditingColourId, palette::bright);
    setColour (juce::Label::backgroundWhenEditingColourId, palette::box);
    setColour (juce::Label::outlineWhenEditingColourId, palette::edge);
    setColour (juce::TextButton::textColourOffId, palette::label);
    setColour (juce::TextButton::textColourOnId, palette::cream);
}

void Theme::drawLinearSlider (juce::Graphics& g, int x, int y, int width, int height, float position, float, float,
                              juce::Slider::SliderStyle, juce::Slider& slider)
{
    const auto area = juce::Rectangle<int> (x, y, width, height).toFloat();
    const auto bar = area.withSizeKeepingCentre (area.getWidth(), 6.0f);
    g.setColour (palette::track);
    g.fillRoundedRectangle (bar, 3.0f);
    const auto end = juce::jlimit (bar.getX(), bar.getRight(), position);
    // What swings evenly to both sides is filled from its middle.
    const auto isSwing = slider.getMinimum() < 0.0 && std::abs (slider.getMinimum() + slider.getMaximum()) < 1.0e-9;
    const auto start = isSwing ? bar.getCentreX() : bar.getX();
    const auto filled = bar.withX (juce::jmin (start, end)).withRight (juce::jmax (start, end));
    if (filled.getWidth() < 1.0f)
        return;
    const auto level = juce::jlimit (0.0f, 1.0f, filled.getWidth() / juce::jmax (1.0f, bar.getRight() - start));
    const auto bright = slider.isMouseOverOrDragging() || slider.hasKeyboardFocus (false)
                            ? palette::accent.brighter (0.2f)
                            : palette::accent;
    g.setGradientFill (juce::ColourGradient (hotColour (0.2f), start, 0.0f,
                                             hotColour (0.2f).interpolatedWith (bright, 0.4f + 0.6f * level), end, 0.0f,
                                             false));
    g.fillRoundedRectangle (filled, 3.0f);
}

void Theme::drawButtonBackground (juce::Graphics& g, juce::Button& button, const juce::Colour&, bool over, bool down)
{
    const auto area = button.getLocalBounds().toFloat().reduced (0.5f);
    g.setColour (down || over ? palette::boxHover : palette::box);
    g.fillRoundedRectangle (area, 5.0f);
    g.setColour (button.getToggleState() || down ? palette::accent : palette::edge);
    g.drawRoundedRectangle (area, 5.0f, 1.0f);
}

void Theme::drawButtonText (juce::Graphics& g, juce::TextButton& button, bool, bool)
{
    const auto chosen = button.getToggleState() ? juce::TextButton::textColourOnId : juce::TextButton::textColourOffId;
    g.setColour (button.findColour (chosen).withMultipliedAlpha (button.isEnabled() ? 1.0f : 0.4f));
    g.setFont (type::word());
    g.drawFittedText (button.getButtonText(), button.getLocalBounds().reduced (4, 0), juce::Justification::centred, 1);
}

void Theme::drawComboBox (juce::Graphics& g, int width, int height, bool down, int, int, int, int, juce::ComboBox& menu)
{
    const auto area = juce::Rectangle<int> (width, height).toFloat().reduced (0.5f);
    g.setColour (down || menu.isMouseOver (true) ? palette::boxHover : palette::box);
    g.fillRoundedRectangle (area, 5.0f);
    g.setColour (menu.hasKeyboardFocus (true) && menu.isPopupActive() ? palette::accent : palette::edge);
    g.drawRoundedRectangle (area, 5.0f, 1.0f);

    const auto tip = isTall (menu) ? juce::Point<float> (area.getCentreX(), area.getBottom() - 4.0f)
                                   : juce::Point<float> (area.getRight() - 9.5f, area.getCentreY() + 2.5f);
    juce::Path arrow;
    arrow.addTriangle (tip.x - 3.5f, tip.y - 4.5f, tip.x + 3.5f, tip.y - 4.5f, tip.x, tip.y);
    g.setColour (palette::label);
    g.fillPath (arrow);
}

void Theme::positionComboBoxText (juce::ComboBox& menu, juce::Label& label)
{
    const auto area = menu.getLocalBounds();
    label.setBounds (isTall (menu) ? area.reduced (3, 2).withTrimmedBottom (8)
                                   : area.reduced (2, 1).withTrimmedRight (12).withTrimmedLeft (4));
    label.setJustificationType (isTall (menu) ? juce::Justification::centred : juce::Justification::centredLeft);
    label.setFont (getComboBoxFont (menu));
    label.setBorderSize (juce::BorderSize<int> (0));
    label.setMinimumHorizontalScale (isTall (menu) ? 0.62f : 0.75f);
}

juce::Font Theme::getComboBoxFont (juce::ComboBox& menu) { return isTall (menu) ? type::small() : type::label(); }

void Theme::drawCallOutBoxBackground (juce::CallOutBox&, juce::Graphics& g, const juce::Path& outline, juce::Image&)
{
    g.setColour (palette::box);
    g.fillPath (outline);
    g.setColour (palette::edge);
    g.strokePath (outline, juce::PathStrokeType (1.0f));
}

void Theme::drawPopupMenuBackground (juce::Graphics& g, int width, int height)
{
    g.fillAll (palette::box);
    g.setColour (palette::edge);
    g.drawRect (0, 0, width, height);
}

juce::Font Theme::getPopupMenuFont() { return type::word(); }

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

void Theme::drawCornerResizer (juce::Graphics& g, int width, int height, bool over, bool dragged)
{
    g.setColour (over || dragged ? palette::dim : palette::edge);
    const auto right = static_cast<float> (width), bottom = static_cast<float> (height);
    for (const auto inset : { 4.0f, 8.0f })
        g.drawLine (right - inset - 2.0f, bottom - 2.0f, right - 2.0f, bottom - inset - 2.0f, 1.0f);
}

void Theme::drawLabel (juce::Graphics& g, juce::Label& label)
{
    if (label.isBeingEdited())
        return;
    g.setColour (label.findColour (juce::Label::textColourId));
    g.setFont (label.getFont());
    const auto area = label.getBorderSize().subtractedFrom (label.getLocalBounds());
    if (const auto* menu = dynamic_cast<const juce::ComboBox*> (label.getParentComponent()); menu && isTall (*menu))
        return drawTwoLines (g, label.getText(), area, label.getMinimumHorizontalScale());
    const auto lines =
        juce::jmax (1, static_cast<int> (static_cast<float> (area.getHeight()) / label.getFont().getHeight()));
    g.drawFittedText (label.getText(), area, label.getJustificationType(), lines, label.getMinimumHorizontalScale());
}

void Theme::fillTextEditorBackground (juce::Graphics& g, int, int, juce::TextEditor&) { g.fillAll (palette::box); }

void Theme::drawTextEditorOutline (juce::Graphics& g, int width, int height, juce::TextEditor&)
{
    g.setColour (palette::accent.withAlpha (0.6f));
    g.drawRect (0, 0, width, height);
}

} // namespace galvani
