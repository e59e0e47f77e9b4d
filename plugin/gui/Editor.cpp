#include "plugin/gui/Editor.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/workers/Workers.h"

#include <algorithm>

namespace galvani
{

namespace
{

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
      shelf (owner),
      bar (owner, shelf),
      ear (owner, activity.cochleagram()),
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
    joinPresets();

    brain.onSilenced = [this] { followProcessor(); };
    feed.add (*this);
    specShown.neurons = 0; // so that the first look finds everything new
    followProcessor();

    const auto size = firstSize (processor); // asked first: the limits already change the size
    setResizable (true, true);
    setResizeLimits (leastEditorWidth, leastEditorHeight, mostEditorWidth, mostEditorHeight);
    setSize (size.x, size.y);
}

Editor::~Editor()
{
    feed.remove (*this);
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
    bar.onBrowse = [this] { browser.isOpen() ? browser.accept() : browser.open(); };
    browser.onSave = [this] { bar.askForName(); };
    browser.onClose = [this] { bar.presetsChanged(); };
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
    ear.refresh (activity.latest());
    bar.showCalm (activity.latest().calm_pA < 0.0f);
    brain.refresh();
    voice.refresh();
    modulated.refresh (activity.targets());
    hands.refresh (activity.latest());
    note.refresh();
    if (--framesUntilFollow <= 0)
    {
        framesUntilFollow = ActivityFeed::framesPerSecond / 6;
        followProcessor();
    }
}

void Editor::followProcessor()
{
    bar.refresh();
    const auto patch = processor.currentSettings();
    brain.setWanted (patch.brain.neurons);
    feed.follow();
    brain.showSilenced();
    if (patch.routing == routingShown && patch.brain == specShown)
        return;
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
    const auto layout = EditorLayout::of (getWidth(), getHeight());
    content.setTransform (juce::AffineTransform::scale (layout.scale));
    content.setBounds (layout.whole);
    bar.setBounds (layout.bar);
    ear.setBounds (layout.ear);
    brain.setBounds (layout.brain);
    browser.setBounds (layout.brain.reduced (8));
    voice.setBounds (layout.voice);
    hands.setBounds (layout.hands);
    note.standOn ({ layout.whole.getCentreX(), layout.hands.getY() - 40 });
    processor.setEditorSize (getWidth(), getHeight());
}

} // namespace galvani
