#include "plugin/gui/browser/PresetBrowser.h"

#include "plugin/gui/browser/BrowserText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Spacing.h"
#include "plugin/gui/theme/Type.h"

#include <utility>

namespace galvani
{

PresetBrowser::PresetBrowser (Processor& owner, PresetShelf& its)
    : processor (owner),
      shelf (its),
      cross (Sign::cross, browserText::close),
      list (its),
      random (browserText::random, browserText::randomTip),
      importButton (browserText::import, browserText::importTip),
      exportButton (browserText::exporting, browserText::exportTip),
      save (browserText::save, browserText::saveTip, ActionButton::Rank::first),
      remove (browserText::remove, browserText::removeTip)
{
    setTitle (browserText::title);
    setFocusContainerType (FocusContainerType::focusContainer);
    for (auto* child : std::initializer_list<juce::Component*> { &search, &cross, &shelves, &list, &random,
                                                                 &importButton, &exportButton, &save, &remove })
        addAndMakeVisible (child);
    search.onTextChange = [this]
    {
        auto filter = shelf.filter();
        filter.words = search.getText();
        message.clear();
        shelf.setFilter (filter);
    };
    search.onMove = [this] (int rows) { list.moveBy (rows); };
    search.onAccept = list.onAccept = [this] { accept(); };
    search.onCancel = [this] { cancel(); };
    cross.onClick = [this] { accept(); };
    shelves.onChoose = [this] (auto which, auto& category) { choose (which, category); };
    random.onClick = [this] { shelf.loadRandom(); };
    importButton.onClick = [this] { chooseFile (true); };
    exportButton.onClick = [this] { chooseFile (false); };
    save.onClick = [this]
    {
        if (onSave != nullptr)
            onSave();
    };
    remove.onClick = [this] { shelf.remove (list.chosen()); };
    setVisible (false);
}

void PresetBrowser::open()
{
    before = processor.editedPatch();
    generationBefore = processor.patchGeneration();
    message.clear();
    setVisible (true);
    toFront (false);
    shelf.refresh();
    search.setText (shelf.filter().words, false);
    search.grabKeyboardFocus();
    search.selectAll();
}

void PresetBrowser::accept() { close(); }

void PresetBrowser::cancel()
{
    if (! isOpen())
        return;
    if (processor.patchGeneration() != generationBefore)
        processor.restore (before);
    close();
}

void PresetBrowser::close()
{
    if (! isOpen())
        return;
    before = {};
    setVisible (false);
    if (onClose != nullptr)
        onClose();
}

void PresetBrowser::choose (PresetFilter::Shelf which, const juce::String& category)
{
    auto filter = shelf.filter();
    filter.shelf = which;
    filter.category = category;
    message.clear();
    shelf.setFilter (filter);
}

void PresetBrowser::chooseFile (bool toImport)
{
    using Browser = juce::FileBrowserComponent;
    const auto name = juce::File::createLegalFileName (shelf.playing()) + ".galvani.json";
    chooser = std::make_unique<juce::FileChooser> (
        toImport ? browserText::importTitle : browserText::exportTitle,
        toImport ? shelf.library().userFolder() : shelf.library().userFolder().getChildFile (name), "*.json");
    const auto mode = toImport ? Browser::openMode | Browser::canSelectFiles | Browser::canSelectMultipleItems
                               : Browser::saveMode | Browser::canSelectFiles | Browser::warnAboutOverwriting;
    chooser->launchAsync (
        mode,
        [safe = juce::Component::SafePointer<PresetBrowser> (this), toImport] (const juce::FileChooser& closed)
        {
            if (safe == nullptr)
                return;
            for (const auto& file : closed.getResults())
                toImport ? safe->shelf.import (file) : safe->shelf.exportTo (file);
        });
}

void PresetBrowser::refresh()
{
    if (! isOpen())
        return;
    shelves.show (shelf.shelves(), shelf.filter());
    list.refresh();
    tellChosen();
}

void PresetBrowser::say (const juce::String& line)
{
    message = line;
    repaint();
}

/** What stands below the list: the chosen preset's description, or what else is to be known. */
void PresetBrowser::tellChosen()
{
    const auto chosen = list.chosen();
    const auto own = chosen >= 0 && ! shelf.library().isFactory (chosen);
    remove.setEnabled (own);
    told = chosen >= 0 ? shelf.library()[chosen].description : juce::String();
    repaint();
}

void PresetBrowser::paint (juce::Graphics& g)
{
    const auto area = getLocalBounds().toFloat().reduced (0.5f);
    g.setColour (palette::page);
    g.fillRoundedRectangle (area, 8.0f);
    g.setColour (palette::edge);
    g.drawRoundedRectangle (area, 8.0f, 1.0f);
    g.setColour (palette::track);
    g.fillRect (divider);
    g.fillRect (words.withHeight (1).withX (14).withWidth (getWidth() - 28).translated (0, -6));

    auto lines = words;
    if (const auto problem = shelf.library().problem(); problem.isNotEmpty() && message.isEmpty())
    {
        g.setColour (palette::wave);
        g.setFont (type::small());
        g.drawFittedText (problem, lines.removeFromBottom (16), juce::Justification::centredLeft, 1, 0.8f);
    }
    g.setColour (message.isNotEmpty() ? palette::wave : palette::label);
    g.setFont (type::label());
    g.drawFittedText (message.isNotEmpty() ? message : told, lines, juce::Justification::topLeft, 2, 0.85f);
}

void PresetBrowser::resized()
{
    auto area = getLocalBounds().reduced (spacing::margin, spacing::large);
    auto top = area.removeFromTop (30);
    cross.setBounds (top.removeFromRight (26));
    top.removeFromRight (spacing::small);
    search.setBounds (top);
    area.removeFromTop (spacing::wide);

    auto buttons = area.removeFromBottom (28);
    area.removeFromBottom (spacing::small);
    words = area.removeFromBottom (40);
    area.removeFromBottom (spacing::large);
    const auto width = juce::jmin (86, (buttons.getWidth() - 4 * 8) / 5);
    for (auto* button : { &random, &importButton, &exportButton })
    {
        button->setBounds (buttons.removeFromLeft (width));
        buttons.removeFromLeft (spacing::usual);
    }
    save.setBounds (buttons.removeFromRight (width));
    buttons.removeFromRight (spacing::usual);
    remove.setBounds (buttons.removeFromRight (width));

    shelves.setBounds (area.removeFromLeft (juce::jlimit (128, 168, getWidth() / 4)));
    divider = area.removeFromLeft (15).withTrimmedLeft (7).withWidth (1);
    list.setBounds (area);
}

bool PresetBrowser::keyPressed (const juce::KeyPress& key)
{
    if (key == juce::KeyPress::escapeKey)
        cancel();
    else if (key == juce::KeyPress::returnKey)
        accept();
    else
        return false;
    return true;
}

} // namespace galvani
