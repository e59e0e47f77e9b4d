#include "plugin/gui/bar/TopBar.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/browser/BrowserText.h"
#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Spacing.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/workers/Workers.h"

namespace galvani
{

TopBar::TopBar (Processor& owner, PresetShelf& its)
    : processor (owner),
      shelf (its),
      presets (owner, its),
      previous (Sign::previous, text::previousPreset),
      next (Sign::next, text::nextPreset),
      undo (Sign::undo, text::undo),
      redo (Sign::redo, text::redo),
      menu (Sign::gear, text::menu, 15.0f),
      heart (pathOf (Sign::heart), browserText::favourite, browserText::favouriteTip, false),
      die (diePath(), browserText::randomPreset, browserText::randomTip, true),
      save (text::save),
      calm (declarationOf (ParameterId::calm).label),
      bypass (text::bypass)
{
    setTitle (text::barRoom);
    for (auto* child :
         std::initializer_list<juce::Component*> { &presets, &previous, &next, &heart, &die, &save, &slotA, &morph,
                                                   &slotB, &undo, &redo, &calm, &load, &bypass, &menu })
        addAndMakeVisible (child);

    presets.onClick = [this]
    {
        if (onBrowse != nullptr)
            onBrowse();
    };
    previous.onClick = [this] { shelf.step (-1); };
    next.onClick = [this] { shelf.step (1); };
    heart.onClick = [this] { shelf.toggleFavourite (presets.shownName()); };
    die.onClick = [this] { shelf.loadRandom(); };
    morph.onBegin = [this] { beginMorph(); };
    morph.onMove = [this] (float place) { morphTo (place); };
    morph.onEnd = [this] { endMorph(); };
    save.setTooltip (text::saveTip);
    save.onClick = [this] { presets.askForName(); };
    slotA.setTooltip (text::slotTip (text::slotA));
    slotB.setTooltip (text::slotTip (text::slotB));
    for (auto* slot : { &slotA, &slotB })
    {
        slot->setToggleable (true);
        slot->setRadioGroupId (1, juce::dontSendNotification);
    }
    slotA.onClick = [this] { choose (0); };
    slotB.onClick = [this] { choose (1); };
    undo.onClick = [this] { processor.undoStep(); };
    redo.onClick = [this] { processor.redoStep(); };
    menu.setTooltip (text::menuTip);
    menu.onClick = [this]
    {
        if (onMenu != nullptr)
            onMenu (menu);
    };
    nameAfter (calm, ParameterId::calm);
    calm.setTooltip (text::calmTip);
    calm.setTriggeredOnMouseDown (true);
    calm.onClick = [this] { processor.stimulate ({ StimulusEvent::Kind::calm }); };
    load.setTooltip (text::loadTip);
    bypass.setClickingTogglesState (true);
    bypassAttachment = bindParameter<juce::ButtonParameterAttachment> (processor, ParameterId::bypass, bypass);
    processor.workers().taster().nowHearing (pair.active()); // a new window begins at A
    showSlot();
    refresh();
}

void TopBar::choose (int slot)
{
    if (slot != pair.active())
        processor.restore (pair.go (slot, processor.editedPatch()));
    processor.workers().taster().nowHearing (pair.active());
    showSlot();
    refresh();
}

void TopBar::showSlot()
{
    slotA.setToggleState (pair.active() == 0, juce::dontSendNotification);
    slotB.setToggleState (pair.active() == 1, juce::dontSendNotification);
    morph.show (pair.place(), pair.active() == PatchPair::between, pair.canMorph());
}

void TopBar::beginMorph()
{
    if (! pair.canMorph())
        return;
    if (pair.active() != PatchPair::between)
        pair.leave (processor.editedPatch());
    processor.workers().taster().hearingNeither();
    morphBetween = processor.beginMorph (pair.side (0), pair.side (1));
    generationBetween = processor.patchGeneration();
    showSlot();
}

void TopBar::morphTo (float place)
{
    if (pair.active() != PatchPair::between || processor.lastMorph() != morphBetween)
        return;
    pair.setPlace (place);
    processor.morphTo (place);
}

void TopBar::endMorph()
{
    if (processor.lastMorph() == morphBetween)
        processor.endMorph();
    refresh();
}

void TopBar::presetsChanged()
{
    presets.refresh();
    heart.setToggleState (shelf.isFavourite (presets.shownName()), juce::dontSendNotification);
}

void TopBar::refresh()
{
    presetsChanged();
    if (pair.active() == PatchPair::between
        && (processor.patchGeneration() != generationBetween || processor.lastMorph() != morphBetween))
    {
        pair.settle(); // a preset was loaded, or a scene is gone to
        processor.workers().taster().nowHearing (pair.active());
        showSlot();
    }
    undo.setEnabled (processor.undo().canUndo());
    redo.setEnabled (processor.undo().canRedo());
    load.set (processor.load());
}

void TopBar::LoadText::set (float share)
{
    const auto newWords = text::load (share);
    if (newWords == words)
        return;
    words = newWords;
    shortWords = text::shortLoad (share);
    setTitle (words);
    repaint();
}

void TopBar::LoadText::setShort (bool shouldBeShort)
{
    isShort = shouldBeShort;
    repaint();
}

void TopBar::LoadText::paint (juce::Graphics& g)
{
    g.setColour (palette::faint);
    g.setFont (isShort ? type::smallValue() : type::value());
    g.drawFittedText (isShort ? shortWords : words, getLocalBounds(), juce::Justification::centredRight, 1);
}

void TopBar::paint (juce::Graphics& g)
{
    g.fillAll (palette::bar);
    g.setColour (palette::line);
    g.fillRect (getLocalBounds().removeFromBottom (1));

    // The mark: a spark, as a lightning stroke lying down.
    juce::Path spark;
    const auto middle = 0.5f * static_cast<float> (getHeight());
    spark.startNewSubPath (14.5f, middle - 2.0f);
    spark.lineTo (18.2f, middle + 2.2f);
    spark.lineTo (18.8f, middle - 2.2f);
    spark.lineTo (22.8f, middle + 2.4f);
    g.setColour (palette::spark);
    g.strokePath (spark, juce::PathStrokeType (1.7f, juce::PathStrokeType::mitered));

    if (isNarrow())
        return;
    g.setColour (palette::cream);
    g.setFont (type::name());
    g.drawText (text::name, getLocalBounds().withTrimmedLeft (32).withWidth (110), juce::Justification::centredLeft);
}

bool TopBar::isNarrow() const { return getWidth() < 1000; }

void TopBar::resized()
{
    const auto narrow = isNarrow();
    auto area = getLocalBounds()
                    .reduced (spacing::margin, 0)
                    .withSizeKeepingCentre (getWidth() - 2 * spacing::margin, spacing::buttonHeight);
    const auto takeRight = [&area] (juce::Component& component, int width, int gapAfter)
    {
        component.setBounds (area.removeFromRight (width));
        area.removeFromRight (gapAfter);
    };
    constexpr int iconWidth = 24;
    const auto gap = narrow ? spacing::small : spacing::wide;
    load.setShort (narrow);
    takeRight (menu, iconWidth, spacing::tight);
    takeRight (bypass, narrow ? 58 : 64, gap);
    takeRight (load, narrow ? 52 : 92, gap);
    takeRight (calm, narrow ? 48 : 54, spacing::usual);
    takeRight (redo, iconWidth, 0);
    takeRight (undo, iconWidth, narrow ? spacing::tight : spacing::usual);
    takeRight (slotB, narrow ? 26 : 30, spacing::small);
    takeRight (morph, juce::jlimit (44, 72, getWidth() / 16), spacing::small);
    takeRight (slotA, narrow ? 26 : 30, spacing::large);
    area.removeFromLeft (narrow ? 18 : 130);

    // The presets stand in the middle of the window as far as both sides leave room.
    const auto saveWidth = narrow ? 46 : 52;
    const auto wanted = juce::jmin (area.getWidth(), 4 * iconWidth + 280 + gap + saveWidth);
    const auto centred = juce::Rectangle<int> (getWidth() / 2 - wanted / 2, area.getY(), wanted, area.getHeight());
    auto middle = centred.constrainedWithin (area);
    previous.setBounds (middle.removeFromLeft (iconWidth));
    save.setBounds (middle.removeFromRight (saveWidth));
    middle.removeFromRight (gap);
    die.setBounds (middle.removeFromRight (iconWidth));
    heart.setBounds (middle.removeFromRight (iconWidth));
    next.setBounds (middle.removeFromRight (iconWidth));
    presets.setBounds (middle);
}

} // namespace galvani
