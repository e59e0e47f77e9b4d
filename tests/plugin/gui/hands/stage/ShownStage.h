// The STAGE page in its window, with the third and the fourth scene kept.
#pragma once

#include "plugin/gui/hands/stage/StagePage.h"
#include "plugin/presets/FactoryPresets.h"
#include "plugin/state/SameSound.h"
#include "plugin/workers/StageHands.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <initializer_list>
#include <stdexcept>

namespace galvani
{

struct ShownStage : ShownWindow
{
    juce::File folder = juce::File::createTempFile ("recordings");
    StageHands& hands = processor.stage();

    ShownStage()
    {
        processor.recorder().setFolder (folder);
        processor.prepareToPlay (48000.0, 480);
        load (3);
        hands.scenes().store (2);
        load (5);
        hands.scenes().store (3);
        load (1);
        processor.forgetSteps();
        editor->handsPanel().show (HandsPanel::Page::stage);
        follow();
    }
    ~ShownStage()
    {
        processor.recorder().stop();
        folder.deleteRecursively();
    }

    void load (size_t preset)
    {
        auto patch = factoryPresets()[preset];
        patch.brain = { 256, 3 };
        processor.loadPatch (patch);
    }

    StagePage& page() { return editor->handsPanel().stagePage(); }
    SceneTile& tile (int number) { return control<SceneTile> ("scene_" + juce::String (number)); }
    /** As a mouse does. */
    void click (int number, juce::ModifierKeys keys = {}, int button = juce::ModifierKeys::leftButtonModifier)
    {
        auto& on = tile (number);
        const auto now = juce::Time::getCurrentTime();
        const juce::MouseEvent event (juce::Desktop::getInstance().getMainMouseSource(), { 5.0f, 5.0f },
                                      keys.withFlags (button), 1.0f, 0.0f, 0.0f, 0.0f, 0.0f, &on, &on, now,
                                      { 5.0f, 5.0f }, now, 1, false);
        on.setState (juce::Button::buttonOver);
        on.mouseDown (event);
        on.mouseUp (event);
    }

    bool plays (int slot) { return sameSound (processor.currentPatch(), processor.scenes().at (slot)->sound()); }

    /** A block with these bytes in it, and the message thread after it. */
    void send (std::initializer_list<juce::uint8> bytes)
    {
        juce::AudioBuffer<float> buffer (2, 480);
        buffer.clear();
        juce::MidiBuffer midi;
        midi.addEvent (std::data (bytes), static_cast<int> (bytes.size()), 0);
        processor.processBlock (buffer, midi);
        hands.attend (0.016);
        follow();
    }

    juce::PopupMenu::Item item (const juce::PopupMenu& menu, const juce::String& words)
    {
        for (juce::PopupMenu::MenuItemIterator next (menu, true); next.next();)
            if (next.getItem().text == words)
                return next.getItem();
        throw std::runtime_error (("there is no " + words).toStdString());
    }
};

} // namespace galvani
