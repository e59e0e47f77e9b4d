// The hands' room: the PLAY and MODULATE pages behind two tabs.
#pragma once

#include "plugin/gui/hands/ModulatePage.h"
#include "plugin/gui/hands/PlayPage.h"
#include "plugin/gui/hands/SourceSwitch.h"

namespace galvani
{

class HandsPanel final : public juce::Component
{
public:
    enum class Page
    {
        play,
        modulate
    };

    explicit HandsPanel (Processor&);

    void show (Page);
    Page shown() const noexcept { return modulate.isVisible() ? Page::modulate : Page::play; }

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

    Tab playTab, modulateTab;
    PlayPage play;
    ModulatePage modulate;
    SourceSwitch sources;
    juce::Rectangle<int> pageArea;
};

} // namespace galvani
