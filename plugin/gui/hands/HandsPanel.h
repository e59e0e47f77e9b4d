// The hands' room: the PLAY, MODULATE and TEACH pages behind their tabs. A tab opens while a source is dragged over it.
#pragma once

#include "plugin/gui/controls/ChoiceRow.h"
#include "plugin/gui/hands/ModulatePage.h"
#include "plugin/gui/hands/PlayPage.h"
#include "plugin/gui/hands/teach/TeachPage.h"

namespace galvani
{

class HandsPanel final : public juce::Component, public juce::DragAndDropTarget
{
public:
    enum class Page
    {
        play,
        modulate,
        teach
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

    void paint (juce::Graphics&) override;
    void resized() override;
    bool isInterestedInDragSource (const SourceDetails&) override;
    void itemDragMove (const SourceDetails&) override;
    void itemDropped (const SourceDetails&) override {}

private:
    class Tab final : public juce::Button
    {
    public:
        Tab() : juce::Button (juce::String()) {}
        void paintButton (juce::Graphics&, bool over, bool down) override;
    };

    Tab playTab, modulateTab, teachTab;
    PlayPage play;
    ModulatePage modulate;
    TeachPage teach;
    ChoiceRow knobPage, sources;
    juce::Rectangle<int> pageArea;
    Page pageShown = Page::play;
};

} // namespace galvani
