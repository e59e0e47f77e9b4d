#include "plugin/gui/hands/stage/StagePage.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/StageText.h"
#include "plugin/gui/modulation/SaysInPassing.h"
#include "plugin/workers/Filmer.h"
#include "plugin/workers/StageHands.h"
#include "plugin/workers/Workers.h"

namespace galvani
{

namespace
{

constexpr int framesBetween = 6; ///< ten times a second

} // namespace

StagePage::StagePage (Processor& owner) : processor (owner), scenes (owner), midi (owner), actions (owner)
{
    setTitle (stageText::stagePage);
    setWantsKeyboardFocus (true);
    for (auto* child : std::initializer_list<juce::Component*> { &scenes, &midi, &actions })
        addAndMakeVisible (child);
}

void StagePage::refresh (bool isCalming)
{
    scenes.refresh();
    if (--framesUntilRefresh > 0)
        return;
    framesUntilRefresh = framesBetween;
    midi.refresh();
    actions.refresh (isCalming);
}

void StagePage::tellNews()
{
    if (const auto id = processor.stage().learner().takeLearned())
        if (const auto number = processor.midiMap().controllerOf (*id); number != MidiMap::none)
            sayInPassing (*this, stageText::learned (number, declarationOf (*id).name));
    for (const auto& line :
         { processor.recorder().takeNews(), processor.filmer().takeNews(), processor.workers().stills().takeNews() })
        if (line.isNotEmpty())
            sayInPassing (*this, line);
}

bool StagePage::keyPressed (const juce::KeyPress& key)
{
    const auto slot = static_cast<int> (key.getTextCharacter()) - '1';
    const auto held = key.getModifiers(); // shift is how some keyboards type digits
    if (held.isCommandDown() || held.isCtrlDown() || held.isAltDown() || ! SceneSet::has (slot))
        return false;
    scenes.go (slot);
    return true;
}

void StagePage::resized()
{
    auto area = getLocalBounds();
    const auto gap = getWidth() < 1000 ? 12 : 16;
    actions.setBounds (area.removeFromRight (juce::jlimit (142, 240, getWidth() * 15 / 100)));
    area.removeFromRight (gap);
    midi.setBounds (area.removeFromRight (juce::jlimit (236, 340, getWidth() * 22 / 100)));
    area.removeFromRight (gap);
    scenes.setBounds (area);
}

} // namespace galvani
