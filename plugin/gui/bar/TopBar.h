// The bar along the top: presets, A and B, undo, calm, load, bypass, the window's menu.
#pragma once

#include "plugin/gui/Text.h"
#include "plugin/gui/bar/MorphSlider.h"
#include "plugin/gui/bar/PatchPair.h"
#include "plugin/gui/bar/PresetBox.h"
#include "plugin/gui/browser/GlyphButton.h"
#include "plugin/gui/controls/IconButton.h"
#include "plugin/gui/controls/LeftClick.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class TopBar final : public SpokenGroup
{
public:
    TopBar (Processor&, PresetShelf&);

    /** The preset's name was clicked. */
    std::function<void()> onBrowse;

    /** The window's menu at the right end was pressed. */
    std::function<void (juce::Component& button)> onMenu;

    /** Opens a line for a preset's name. */
    void askForName() { presets.askForName(); }
    void say (const juce::String& line) { presets.say (line); }

    /** The shelf has changed. */
    void presetsChanged();

    /** Call a few times a second. */
    void refresh();

    /** Lights the calm button while calm is under way. */
    void showCalm (bool underWay) { calm.setToggleState (underWay, juce::dontSendNotification); }

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    /** Whether the room is so narrow that the name gives way. */
    bool isNarrow() const;
    void choose (int slot);
    void showSlot();
    void beginMorph();
    void morphTo (float place);
    void endMorph();

    /** The share of time as text, with its own tooltip. */
    class LoadText final : public SpokenWords, public juce::SettableTooltipClient
    {
    public:
        void set (float share);
        /** Leaves the words away before the figure. */
        void setShort (bool);
        void paint (juce::Graphics&) override;

    private:
        juce::String words, shortWords;
        bool isShort = false;
    };

    Processor& processor;
    PresetShelf& shelf;
    PatchPair pair;
    std::uint32_t generationBetween = 0; ///< of the patch, when what lies between began to play
    std::uint32_t morphBetween = 0;      ///< the processor's, likewise
    PresetBox presets;
    IconButton previous, next, undo, redo, menu;
    GlyphButton heart, die;
    MorphSlider morph;
    juce::TextButton save, slotA { text::slotA }, slotB { text::slotB };
    ParameterButton calm, bypass;
    LoadText load;
    std::unique_ptr<juce::ButtonParameterAttachment> bypassAttachment;
};

} // namespace galvani
