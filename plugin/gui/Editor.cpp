#include "plugin/gui/Editor.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Spacing.h"
#include "plugin/gui/window/WindowScale.h"
#include "plugin/workers/Workers.h"

#include <algorithm>

namespace galvani
{

namespace
{

/** What was left, in units of the scale 1. */
juce::Point<int> firstSize (const Processor& processor)
{
    const auto left = processor.editorSize();
    if (left.x <= 0 || left.y <= 0)
        return { defaultEditorWidth, defaultEditorHeight };
    return { juce::jlimit (leastEditorWidth, mostEditorWidth, left.x),
             juce::jlimit (leastEditorHeight, mostEditorHeight, left.y) };
}

} // namespace

Editor::Editor (Processor& owner)
    : juce::AudioProcessorEditor (owner),
      processor (owner),
      feed (owner.feed()),
      activity (feed.activity()),
      chosenScale (scaleFromWord (preferences->word (scaleWord))),
      shelf (owner),
      bar (owner, shelf),
      ear (owner, activity),
      brain (owner, activity),
      voice (activity, owner.workers().narrator()),
      hands (owner),
      browser (owner, shelf)
{
    setLookAndFeel (&theme);
    tooltips.setLookAndFeel (&theme);
    setOpaque (true);
    addAndMakeVisible (content);
    for (auto* room : std::initializer_list<juce::Component*> { &bar, &ear, &brain, &voice, &hands })
        content.addAndMakeVisible (room);
    content.addChildComponent (note);
    modulated.collect (content);
    content.addChildComponent (browser);
    content.addChildComponent (about);
    content.addChildComponent (hint);
    joinPresets();
    joinHabits();
    joinPicture();

    brain.onSilenced = [this] { followProcessor(); };
    feed.add (*this);
    specShown.neurons = 0; // so that the first look finds everything new
    followProcessor();

    const auto size = firstSize (processor); // asked first: the limits already change the size
    setResizable (true, true);
    limitSize();
    setSize (juce::roundToInt (chosenScale * static_cast<float> (size.x)),
             juce::roundToInt (chosenScale * static_cast<float> (size.y)));
}

Editor::~Editor()
{
    leavePicture();
    feed.remove (*this);
    preferences->removeChangeListener (this);
    tooltips.setLookAndFeel (nullptr);
    setLookAndFeel (nullptr);
}

void Editor::joinPresets()
{
    shelf.onSay = [this] (const juce::String& line) { browser.isOpen() ? browser.say (line) : bar.say (line); };
    shelf.onChange = [this]
    {
        bar.presetsChanged();
        browser.refresh();
    };
    bar.onBrowse = [this]
    {
        about.close();
        browser.isOpen() ? browser.accept() : browser.open();
        coverBrain();
    };
    browser.onSave = [this] { bar.askForName(); };
    browser.onClose = [this]
    {
        bar.presetsChanged();
        coverBrain();
    };
}

bool Editor::isInterestedInFileDrag (const juce::StringArray& files)
{
    return std::any_of (files.begin(), files.end(), [] (auto& file) { return file.endsWithIgnoreCase (".json"); });
}

void Editor::filesDropped (const juce::StringArray& files, int, int)
{
    for (const auto& file : files)
        if (file.endsWithIgnoreCase (".json"))
            shelf.import (juce::File (file));
}

void Editor::ticksCame (std::span<const TickRecord> ticks) { processor.workers().narrator().add (ticks); }
void Editor::spikesCame (std::span<const Spike> spikes) { processor.workers().narrator().add (spikes); }

void Editor::frameCame (double)
{
    ear.refresh();
    bar.showCalm (activity.latest().calm_pA < 0.0f);
    brain.refresh();
    voice.refresh();
    modulated.refresh (activity.targets());
    hands.refresh (activity.latest());
    note.refresh();
    ring.follow();
    if (--framesUntilFollow <= 0)
    {
        framesUntilFollow = ActivityFeed::framesPerSecond / 6;
        followProcessor();
    }
    if (--framesUntilTold <= 0)
    {
        framesUntilTold = ActivityFeed::framesPerSecond;
        brain.setDescription (summary());
    }
}

void Editor::followProcessor()
{
    bar.refresh();
    noticeSource();
    const auto patch = processor.currentSettings();
    brain.setWanted (patch.brain.neurons);
    feed.follow();
    brain.showSilenced();
    if (patch.routing == routingShown && patch.brain == specShown)
        return;
    if (patch.routing.size() > routingShown.size())
        hint.did (FirstHint::Step::knob);
    routingShown = patch.routing;
    specShown = patch.brain;
    voice.setRouting (routingShown);
    modulated.setRouting (routingShown);
    hands.show (routingShown, specShown);
}

void Editor::say (const juce::String& words)
{
    note.say (words);
    note.toFront (false);
    framesUntilFollow = 0; // what was said is to be seen at once
}

void Editor::paint (juce::Graphics& g) { g.fillAll (palette::hands); }

void Editor::resized()
{
    const auto layout = EditorLayout::of (getWidth(), getHeight(), chosenScale);
    content.setTransform (juce::AffineTransform::scale (layout.scale));
    content.setBounds (layout.whole);
    bar.setBounds (layout.bar);
    ear.setBounds (layout.ear);
    brain.setBounds (layout.brain);
    browser.setBounds (layout.brain.reduced (spacing::usual));
    about.setBounds (browser.getBounds());
    voice.setBounds (layout.voice);
    hands.setBounds (layout.hands);
    note.standOn ({ layout.whole.getCentreX(), layout.hands.getY() - 40 });
    placeHint();
    ring.follow();
    processor.setEditorSize (juce::roundToInt (static_cast<float> (getWidth()) / chosenScale),
                             juce::roundToInt (static_cast<float> (getHeight()) / chosenScale));
}

} // namespace galvani
