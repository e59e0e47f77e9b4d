// The brain's room: four views of it, and what it is doing in figures.
#pragma once

#include "plugin/gui/brain/BrainStatus.h"
#include "plugin/gui/brain/HeatMapView.h"
#include "plugin/gui/brain/NetworkView.h"
#include "plugin/gui/brain/RasterView.h"
#include "plugin/gui/brain/WeightsView.h"
#include "plugin/gui/controls/ChoiceButton.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/processor/Processor.h"

namespace galvani
{

class BrainPanel final : public SpokenGroup
{
public:
    enum class View
    {
        network,
        raster,
        heatMap,
        weights
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

    /** Names the neuron under the mouse, with its group and its rate; -1: there is none. */
    void showHover (int neuron);

    NetworkView& networkView() noexcept { return network; }
    BrainStatus& statusLine() noexcept { return status; }

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    juce::Component& live() noexcept;
    juce::String hoverWords() const;
    void joinPlots();
    void stimulate (StimulusEvent::Kind, SheetPosition, int index);
    void silence (const NeuronSet& touched, bool begins);
    void setSilenced (const NeuronSet&);
    void refreshStatus();

    Processor& processor;
    const LiveActivity& activity;
    View view = View::network;
    NetworkView network;
    RasterView raster;
    HeatMapView heatMap;
    WeightsView weights;
    std::array<ChoiceButton, 4> choices;
    BrainStatus status;
    juce::TextButton wakeAll;
    bool isSilencing = true; ///< what an alt-drag that began does
    int silencedDrawn = 0;
    int neuronHovered = -1;
    juce::Rectangle<int> headingArea, weightsKeyArea;
    int neuronsWanted = 0, neuronsDrawn = -1, wantedDrawn = -1, framesUntilStatus = 0;
};

} // namespace galvani
