// The hands' room: the PLAY, MODULATE and TEACH pages behind their tabs.
#pragma once

#include "plugin/gui/hands/ModulatePage.h"
#include "plugin/gui/hands/PlayPage.h"
#include "plugin/gui/hands/SourceSwitch.h"
#include "plugin/gui/hands/teach/TeachPage.h"

namespace galvani
{

class HandsPanel final : public juce::Component
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

    /** Call once a frame with Snapshot::targets and the newest tick. */
    void refresh (const std::array<float, numModulationTargets>& targets, const TickRecord&);

    void paint (juce::Graphics&) override;
    void resized() override;

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
    SourceSwitch sources;
    juce::Rectangle<int> pageArea;
    Page pageShown = Page::play;
};

} // namespace galvani
