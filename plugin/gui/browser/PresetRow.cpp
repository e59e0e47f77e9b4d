#include "plugin/gui/browser/PresetRow.h"

#include "plugin/gui/browser/BrowserText.h"
#include "plugin/gui/browser/GlyphButton.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

#include <utility>

namespace galvani
{

PresetRow::PresetRow()
{
    setInterceptsMouseClicks (true, false);
    setAccessible (false); // the list names its rows
}

void PresetRow::show (Shown wanted)
{
    shown = std::move (wanted);
    setTitle (browserText::rowName (shown.preset.name, shown.preset.category, shown.isFavourite));
    setDescription (shown.preset.description);
    repaint();
}

void PresetRow::paint (juce::Graphics& g)
{
    auto area = getLocalBounds().reduced (0, 1);
    const auto over = isMouseOver();
    if (shown.isSelected || over)
    {
        g.setColour (shown.isSelected ? palette::edge : palette::boxHover);
        g.fillRoundedRectangle (area.toFloat(), 5.0f);
    }
    const auto heart = area.removeFromLeft (heartWidth).toFloat().getCentre();
    if (shown.isFavourite || shown.isSelected || over)
        drawHeart (g, heart, 12.0f, shown.isFavourite, shown.isFavourite ? palette::accent : palette::faint);

    area.removeFromRight (10);
    const auto whole = area.getWidth();
    auto told = shown.preset.tags.joinIntoString (browserText::separator());
    if (shown.preset.author.isNotEmpty())
        told = shown.preset.author + (told.isEmpty() ? "" : browserText::separator() + told);
    g.setColour (palette::faint);
    g.setFont (type::small());
    g.drawText (told, area.removeFromRight (whole * 3 / 10), juce::Justification::centredRight);
    area.removeFromRight (8);
    g.setColour (palette::dim);
    g.setFont (type::label());
    g.drawFittedText (shown.preset.category, area.removeFromRight (whole * 27 / 100), juce::Justification::centredLeft,
                      1, 0.8f);
    area.removeFromRight (8);
    g.setColour (shown.isSelected ? palette::bright : palette::word);
    g.setFont (type::word());
    g.drawFittedText (shown.preset.name, area, juce::Justification::centredLeft, 1, 0.75f);
}

void PresetRow::mouseUp (const juce::MouseEvent& event)
{
    if (! getLocalBounds().contains (event.getPosition()) || event.mouseWasDraggedSinceMouseDown())
        return;
    // A copy: what follows may lay out the list anew, and this row with it.
    const auto act = event.x < heartWidth ? onHeart : onChoose;
    act();
}

} // namespace galvani
