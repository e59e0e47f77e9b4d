// The STAGE page: scenes, what MIDI does, and what one presses on stage. Keys 1 to 8 go to the scenes.
#pragma once

#include "plugin/gui/hands/stage/MidiCard.h"
#include "plugin/gui/hands/stage/ScenesPanel.h"
#include "plugin/gui/hands/stage/StageActions.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class StagePage final : public SpokenGroup
{
public:
    explicit StagePage (Processor&);

    /** Call once a frame while it is seen. @param isCalming  calm is under way */
    void refresh (bool isCalming);

    /** Call once a frame, seen or not: says what was learned, and where a recording went. */
    void tellNews();

    ScenesPanel& scenesPanel() noexcept { return scenes; }
    MidiCard& midiCard() noexcept { return midi; }
    StageActions& stageActions() noexcept { return actions; }

    bool keyPressed (const juce::KeyPress&) override;
    void resized() override;

private:
    Processor& processor;
    ScenesPanel scenes;
    MidiCard midi;
    StageActions actions;
    int framesUntilRefresh = 0;
};

} // namespace galvani
