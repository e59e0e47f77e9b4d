// The preset browser: a panel over the brain in which presets are searched, heard, kept and shared.
#pragma once

#include "plugin/gui/browser/PresetList.h"
#include "plugin/gui/browser/SearchField.h"
#include "plugin/gui/browser/ShelfList.h"
#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/controls/IconButton.h"
#include "plugin/gui/theme/Spoken.h"

#include <memory>

namespace galvani
{

class PresetBrowser final : public SpokenGroup
{
public:
    PresetBrowser (Processor&, PresetShelf&);

    void open();
    bool isOpen() const { return isVisible(); }

    /** Keeps what plays. */
    void accept();
    /** Restores what played before it opened. */
    void cancel();

    /** The shelf has changed. */
    void refresh();

    /** Shows one line until something else is chosen. */
    void say (const juce::String& line);

    /** Save was pressed: a name is to be asked for. */
    std::function<void()> onSave;
    /** It has closed. */
    std::function<void()> onClose;

    void paint (juce::Graphics&) override;
    void resized() override;
    bool keyPressed (const juce::KeyPress&) override;

private:
    void close();
    void choose (PresetFilter::Shelf, const juce::String& category);
    void chooseFile (bool toImport);
    void tellChosen();

    Processor& processor;
    PresetShelf& shelf;
    SearchField search;
    IconButton cross;
    ShelfList shelves;
    PresetList list;
    ActionButton random, importButton, exportButton, save, remove;
    std::unique_ptr<juce::FileChooser> chooser;

    EditedPatch before; ///< what played when it opened
    std::uint32_t generationBefore = 0;
    juce::String told, message; ///< of the chosen preset; what is to be said instead
    juce::Rectangle<int> words, divider;
};

} // namespace galvani
