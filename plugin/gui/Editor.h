// The window: ear, brain, voice and hands under one bar, fed once a frame from the telemetry.
#pragma once

#include "plugin/gui/EditorLayout.h"
#include "plugin/gui/bar/TopBar.h"
#include "plugin/gui/brain/BrainPanel.h"
#include "plugin/gui/browser/PresetBrowser.h"
#include "plugin/gui/controls/PassingNote.h"
#include "plugin/gui/ear/EarPanel.h"
#include "plugin/gui/hands/HandsPanel.h"
#include "plugin/gui/modulation/ModulatedControls.h"
#include "plugin/gui/modulation/SaysInPassing.h"
#include "plugin/gui/theme/Theme.h"
#include "plugin/gui/voice/VoicePanel.h"
#include "plugin/processor/ActivityFeed.h"
#include "plugin/processor/Processor.h"

namespace galvani
{

class Editor final : public juce::AudioProcessorEditor,
                     public juce::DragAndDropContainer,
                     public juce::FileDragAndDropTarget,
                     public SaysInPassing,
                     private ActivityFeed::Watcher
{
public:
    explicit Editor (Processor&);
    ~Editor() override;

    void paint (juce::Graphics&) override;
    void resized() override;

    /** Lets a frame pass at once, as a test does. */
    void frame (double seconds) { feed.frame (seconds); }

    /** Says it in a line above the hands that passes. */
    void say (const juce::String&) override;
    juce::String said() const { return note.shown(); }

    /** A preset file that is dropped on the window is imported. */
    bool isInterestedInFileDrag (const juce::StringArray& files) override;
    void filesDropped (const juce::StringArray& files, int x, int y) override;

    PresetBrowser& presetBrowser() noexcept { return browser; }
    BrainPanel& brainPanel() noexcept { return brain; }
    HandsPanel& handsPanel() noexcept { return hands; }
    const LiveActivity& liveActivity() const noexcept { return activity; }

private:
    void ticksCame (std::span<const TickRecord>) override;
    void spikesCame (std::span<const Spike>) override;
    void frameCame (double seconds) override;
    void followProcessor();
    void joinPresets();

    Processor& processor;
    ActivityFeed& feed;
    const LiveActivity& activity;
    Theme theme;

    PresetShelf shelf;
    juce::Component content; ///< everything, in units: see EditorLayout
    TopBar bar;
    EarPanel ear;
    BrainPanel brain;
    VoicePanel voice;
    HandsPanel hands;
    PassingNote note;
    ModulatedControls modulated;
    PresetBrowser browser; ///< over the brain
    juce::TooltipWindow tooltips { this, 700 };

    ModulationRouting routingShown;
    BrainSpec specShown;
    int framesUntilFollow = 0;
};

} // namespace galvani
