// The bar along the top: presets, A and B, undo, calm, load, bypass.
#pragma once

#include "plugin/gui/bar/PatchPair.h"
#include "plugin/gui/bar/PresetBox.h"
#include "plugin/gui/controls/IconButton.h"

namespace galvani
{

class TopBar final : public juce::Component
{
public:
    explicit TopBar (Processor&);

    /** Call a few times a second. */
    void refresh();

    /** Lights the calm button while calm is under way. */
    void showCalm (bool underWay) { calm.setToggleState (underWay, juce::dontSendNotification); }

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    void choose (int slot);
    void showSlot();

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
    PatchPair pair;
    PresetBox presets;
    IconButton previous, next, undo, redo;
    juce::TextButton save, slotA { "A" }, slotB { "B" }, calm, bypass;
    LoadText load;
    std::unique_ptr<juce::ButtonParameterAttachment> bypassAttachment;
};

} // namespace galvani
