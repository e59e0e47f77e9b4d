// The brain's room: three views of it, and what it is doing in figures.
#pragma once

#include "plugin/gui/brain/NetworkView.h"
#include "plugin/gui/brain/PotentialMapView.h"
#include "plugin/gui/brain/RasterView.h"
#include "plugin/gui/controls/ChoiceButton.h"
#include "plugin/processor/Processor.h"

namespace galvani
{

class BrainPanel final : public juce::Component
{
public:
    enum class View
    {
        network,
        raster,
        heatMap
    };

    BrainPanel (Processor&, const LiveActivity&);

    /** Told when a hand has silenced or woken neurons, so that the pictures need not wait; may be empty. */
    std::function<void()> onSilenced;

    void show (View);
    View shown() const noexcept { return view; }

    /** How many neurons the brain is to have; one that is still being wired is announced. */
    void setWanted (int neurons) noexcept { neuronsWanted = neurons; }

    /** Call when other neurons may be silenced. */
    void showSilenced();

    /** Call once a frame. */
    void refresh();

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    juce::Component& live() noexcept;
    void stimulate (StimulusEvent::Kind, SheetPosition, int index);
    void silence (const NeuronSet& touched, bool begins);
    void setSilenced (const NeuronSet&);
    void drawStatus (juce::Graphics&);

    Processor& processor;
    const LiveActivity& activity;
    View view = View::network;
    NetworkView network;
    RasterView raster;
    PotentialMapView heatMap;
    std::array<ChoiceButton, 3> choices;
    juce::TextButton wakeAll;
    bool isSilencing = true; ///< what an alt-drag that began does
    int silencedDrawn = 0;
    juce::Rectangle<int> headingArea, statusArea, plotArea;
    int neuronsWanted = 0, neuronsDrawn = -1, wantedDrawn = -1, framesUntilStatus = 0;
};

} // namespace galvani
