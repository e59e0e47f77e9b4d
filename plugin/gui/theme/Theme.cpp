#include "plugin/gui/theme/Theme.h"

#include "plugin/gui/controls/FineSlider.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/picture/HotPalette.h"

#include <cmath>

namespace galvani
{

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
    const juce::Graphics::ScopedSaveState saved (g);
    if (! slider.isEnabled())
        g.beginTransparencyLayer (palette::disabled);
    const juce::ScopeGuard ended { [&]
                                   {
                                       if (! slider.isEnabled())
                                           g.endTransparencyLayer();
                                   } };
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
    const auto* fine = dynamic_cast<const FineSlider*> (&slider);
    const auto isOver = (fine != nullptr && fine->isOver()) || slider.hasKeyboardFocus (false);
    const auto bright = fine != nullptr && fine->isPressed() ? palette::cream
                        : isOver                             ? palette::accentOver
                                                             : palette::accent;
    g.setGradientFill (juce::ColourGradient (hotColour (0.2f), start, 0.0f,
                                             hotColour (0.2f).interpolatedWith (bright, 0.4f + 0.6f * level), end, 0.0f,
                                             false));
    g.fillRoundedRectangle (filled, 3.0f);
}

void Theme::drawButtonBackground (juce::Graphics& g, juce::Button& button, const juce::Colour&, bool over, bool down)
{
    const auto area = button.getLocalBounds().toFloat().reduced (0.5f);
    g.setColour (down ? palette::edge : (over ? palette::boxHover : palette::box));
    g.fillRoundedRectangle (area, 5.0f);
    g.setColour (button.getToggleState() || down ? palette::accent : palette::edge);
    g.drawRoundedRectangle (area, 5.0f, 1.0f);
}

void Theme::drawButtonText (juce::Graphics& g, juce::TextButton& button, bool, bool)
{
    const auto chosen = button.getToggleState() ? juce::TextButton::textColourOnId : juce::TextButton::textColourOffId;
    g.setColour (button.findColour (chosen).withMultipliedAlpha (button.isEnabled() ? 1.0f : palette::disabled));
    g.setFont (type::word());
    g.drawFittedText (button.getButtonText(), button.getLocalBounds().reduced (4, 0), juce::Justification::centred, 1);
}

void Theme::drawCornerResizer (juce::Graphics& g, int width, int height, bool over, bool dragged)
{
    g.setColour (over || dragged ? palette::dim : palette::edge);
    const auto right = static_cast<float> (width), bottom = static_cast<float> (height);
    for (const auto inset : { 4.0f, 8.0f })
        g.drawLine (right - inset - 2.0f, bottom - 2.0f, right - 2.0f, bottom - inset - 2.0f, 1.0f);
}

} // namespace galvani
