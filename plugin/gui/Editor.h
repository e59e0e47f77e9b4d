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
#include "plugin/gui/window/AboutPanel.h"
#include "plugin/gui/window/FirstHint.h"
#include "plugin/gui/window/FocusRing.h"
#include "plugin/gui/window/WindowKeys.h"
#include "plugin/preferences/Preferences.h"
#include "plugin/processor/ActivityFeed.h"
#include "plugin/processor/Processor.h"

namespace galvani
{

class PictureScreen;

class Editor final : public juce::AudioProcessorEditor,
                     public juce::DragAndDropContainer,
                     public juce::FileDragAndDropTarget,
                     public SaysInPassing,
                     private juce::ChangeListener,
                     private ActivityFeed::Watcher
{
public:
    explicit Editor (Processor&);
    ~Editor() override;

    void paint (juce::Graphics&) override;
    void resized() override;
    bool keyPressed (const juce::KeyPress&) override;
    void mouseDown (const juce::MouseEvent&) override;
    void mouseDrag (const juce::MouseEvent&) override;
    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override;

    /** How large the units are, as the person has chosen: see WindowScale.h. The window grows and shrinks with it. */
    void setScale (float);
    float scale() const noexcept { return chosenScale; }

    /** What the brain does, in a sentence; spoken for screen readers on demand. */
    juce::String summary() const;
    void speakSummary();

    juce::PopupMenu menu();

    /** Opens or closes the picture for the audience. */
    void toggleFullScreenPicture();
    /** Keeps the picture as it looks now, the brain's or the audience's, as a PNG file. */
    void keepPicture (juce::Point<int> pixels);

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
    AboutPanel& aboutPanel() noexcept { return about; }
    FirstHint& firstHint() noexcept { return hint; }
    FocusRing& focusRing() noexcept { return ring; }
    const LiveActivity& liveActivity() const noexcept { return activity; }

private:
    void ticksCame (std::span<const TickRecord>) override;
    void spikesCame (std::span<const Spike>) override;
    void frameCame (double seconds) override;
    void changeListenerCallback (juce::ChangeBroadcaster*) override;
    void followProcessor();
    void joinPresets();
    void joinHabits();
    void joinPicture();
    void leavePicture();
    void listenTo (PictureScreen&);
    void limitSize();
    void coverBrain();
    void placeHint();
    void noticeSource();
    void openMenuOf (juce::Component&);

    Processor& processor;
    ActivityFeed& feed;
    const LiveActivity& activity;
    juce::SharedResourcePointer<Preferences> preferences;
    float chosenScale = 1.0f;
    Theme theme;

    PresetShelf shelf;
    SpokenGroup content; ///< everything, in units: see EditorLayout
    TopBar bar;
    EarPanel ear;
    BrainPanel brain;
    VoicePanel voice;
    HandsPanel hands;
    PassingNote note;
    ModulatedControls modulated;
    PresetBrowser browser; ///< over the brain
    AboutPanel about;      ///< likewise
    FirstHint hint { *preferences };
    FocusRing ring { content };
    WindowKeys keys;
    juce::TooltipWindow tooltips { &content, 700 };

    ModulationRouting routingShown;
    BrainSpec specShown;
    int framesUntilFollow = 0, framesUntilTold = 0;
    int sourceSeen = -1; ///< the source that was chosen last
};

} // namespace galvani
