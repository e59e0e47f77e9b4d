// The hands' room: the PLAY, MODULATE, TEACH and STAGE pages behind their tabs. A tab opens while a source is dragged
// over it.
#pragma once

#include "plugin/gui/controls/ChoiceRow.h"
#include "plugin/gui/hands/ModulatePage.h"
#include "plugin/gui/hands/PlayPage.h"
#include "plugin/gui/hands/stage/StagePage.h"
#include "plugin/gui/hands/teach/TeachPage.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class HandsPanel final : public SpokenGroup, public juce::DragAndDropTarget
{
public:
    enum class Page
    {
        play,
        modulate,
        teach,
        stage
    };

    explicit HandsPanel (Processor&);

    void show (Page);
    Page shown() const noexcept { return pageShown; }

    /** Call when either may have changed. */
    void show (const ModulationRouting&, const BrainSpec&);

    /** Call once a frame with the newest tick. */
    void refresh (const TickRecord&);

    PlayPage& playPage() noexcept { return play; }
    ModulatePage& modulatePage() noexcept { return modulate; }
    StagePage& stagePage() noexcept { return stage; }

    /** What the full-screen button of the STAGE page does; without, there is no such button. */
    void setFullScreen (std::function<void()> toggle) { stage.stageActions().setFullScreen (std::move (toggle)); }

    bool keyPressed (const juce::KeyPress&) override;

    void paint (juce::Graphics&) override;
    void resized() override;
    bool isInterestedInDragSource (const SourceDetails&) override;
    void itemDragMove (const SourceDetails&) override;
    void itemDropped (const SourceDetails&) override {}

private:
    class Tab final : public juce::Button
    {
    public:
        Tab() : juce::Button (juce::String())
        {
            setToggleable (true);
            setRadioGroupId (1, juce::dontSendNotification);
        }
        void paintButton (juce::Graphics&, bool over, bool down) override;
    };

    Tab playTab, modulateTab, teachTab, stageTab;
    PlayPage play;
    ModulatePage modulate;
    TeachPage teach;
    StagePage stage;
    ChoiceRow knobPage, sources;
    juce::Rectangle<int> pageArea;
    Page pageShown = Page::play;
};

} // namespace galvani
