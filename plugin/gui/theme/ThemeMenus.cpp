#include "plugin/gui/theme/Theme.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

namespace
{

/** A menu in the place of a dial has room for two lines, and its arrow below them. */
bool isTall (const juce::ComboBox& menu) { return menu.getHeight() > Theme::tallestLine; }

} // namespace

void Theme::drawComboBox (juce::Graphics& g, int width, int height, bool down, int, int, int, int, juce::ComboBox& menu)
{
    const auto area = juce::Rectangle<int> (width, height).toFloat().reduced (0.5f);
    g.setColour (down ? palette::edge : (menu.isMouseOver (true) ? palette::boxHover : palette::box));
    g.fillRoundedRectangle (area, 5.0f);
    g.setColour (menu.isPopupActive() ? palette::accent : palette::edge);
    g.drawRoundedRectangle (area, 5.0f, 1.0f);

    const auto tip = isTall (menu) ? juce::Point<float> (area.getCentreX(), area.getBottom() - 4.0f)
                                   : juce::Point<float> (area.getRight() - 9.5f, area.getCentreY() + 2.5f);
    juce::Path arrow;
    arrow.addTriangle (tip.x - 3.5f, tip.y - 4.5f, tip.x + 3.5f, tip.y - 4.5f, tip.x, tip.y);
    g.setColour (palette::label.withMultipliedAlpha (menu.isEnabled() ? 1.0f : palette::disabled));
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

} // namespace galvani
