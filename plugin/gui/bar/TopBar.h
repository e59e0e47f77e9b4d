// The bar along the top: presets, A and B, undo, calm, load, bypass.
#pragma once

#include "plugin/gui/bar/MorphSlider.h"
#include "plugin/gui/bar/PatchPair.h"
#include "plugin/gui/bar/PresetBox.h"
#include "plugin/gui/browser/GlyphButton.h"
#include "plugin/gui/controls/IconButton.h"

namespace galvani
{

class TopBar final : public juce::Component
{
public:
    TopBar (Processor&, PresetShelf&);

    /** The preset's name was clicked. */
    std::function<void()> onBrowse;

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
    void choose (int slot);
    void showSlot();
    void beginMorph();
    void morphTo (float place);
    void endMorph();

    /** The share of time as text, with its own tooltip. */
    class LoadText final : public juce::Component, public juce::SettableTooltipClient
    {
    public:
        void set (float share);
        void paint (juce::Graphics&) override;

    private:
        juce::String words;
    };

    Processor& processor;
    PresetShelf& shelf;
    PatchPair pair;
    std::uint32_t generationBetween = 0; ///< of the patch, when what lies between began to play
    PresetBox presets;
    IconButton previous, next, undo, redo;
    GlyphButton heart, die;
    MorphSlider morph;
    juce::TextButton save, slotA { "A" }, slotB { "B" }, calm, bypass;
    LoadText load;
    std::unique_ptr<juce::ButtonParameterAttachment> bypassAttachment;
};

} // namespace galvani
