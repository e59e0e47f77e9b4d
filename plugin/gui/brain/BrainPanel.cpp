#include "plugin/gui/brain/BrainPanel.h"

#include "plugin/gui/brain/BrainText.h"
#include "plugin/gui/brain/NeuronPicking.h"
#include "plugin/gui/brain/PlotMargins.h"
#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

BrainPanel::BrainPanel (Processor& owner, const LiveActivity& source)
    : processor (owner),
      activity (source),
      network (source),
      raster (source.raster(), source.silenced()),
      heatMap (source.groupRates()),
      weights (source),
      wakeAll (text::wakeAll)
{
    addChildComponent (network);
    addChildComponent (raster);
    addChildComponent (heatMap);
    addChildComponent (weights);
    addAndMakeVisible (status);
    network.onHover = [this] (int neuron) { showHover (neuron); };
    using Kind = StimulusEvent::Kind;
    network.onTouch = [this] (SheetPosition place) { stimulate (Kind::touch, place, 0); };
    network.onTouchNeuron = [this] (SheetPosition place)
    { stimulate (Kind::neuron, {}, nearestNeuron (activity.layout(), place)); };
    network.onSilence = [this] (SheetPosition place, bool begins)
    {
        const auto& radius = parameterOf (processor, ParameterId::electrodeRadius);
        silence (neuronsInDisc (activity.layout(), place, radius.convertFrom0to1 (radius.getValue())), begins);
    };
    joinPlots();
    wakeAll.setTooltip (text::wakeAllTip);
    wakeAll.onClick = [this]
    {
        processor.beginStep();
        setSilenced ({});
    };
    addChildComponent (wakeAll);

    constexpr std::array names { text::network, text::raster, text::heatMap, text::weights };
    constexpr std::array tips { text::networkTip, text::rasterTip, text::heatMapTip, text::weightsTip };
    for (size_t i = 0; i < choices.size(); ++i)
    {
        choices[i].setWords (names[i], tips[i]);
        choices[i].onClick = [this, i] { show (static_cast<View> (i)); };
        addAndMakeVisible (choices[i]);
    }
    show (View::network);
}

/** What the plots have in common: they show groups, which can be stimulated and silenced. */
void BrainPanel::joinPlots()
{
    for (auto* plot : std::initializer_list<GroupPlot*> { &raster, &heatMap, &weights })
    {
        plot->onClick = [this] (int group, bool withAlt)
        {
            if (withAlt)
                silence (neuronsOfGroup (activity.layout(), group), true);
            else
                stimulate (StimulusEvent::Kind::group, {}, group);
        };
        plot->onHover = [this] { refreshStatus(); };
    }
}

void BrainPanel::stimulate (StimulusEvent::Kind kind, SheetPosition place, int index)
{
    StimulusEvent event;
    event.kind = kind;
    event.x = place.x;
    event.y = place.y;
    event.index = index;
    processor.stimulate (event);
}

/** The first touch of a drag decides whether it silences or wakes, and is undone with all of it. */
void BrainPanel::silence (const NeuronSet& touched, bool begins)
{
    const auto before = processor.silenced();
    if (begins)
    {
        isSilencing = ! allSilenced (touched, before);
        processor.beginStep();
    }
    setSilenced (afterSilencing (touched, isSilencing, before));
}

void BrainPanel::setSilenced (const NeuronSet& neurons)
{
    processor.setSilenced (neurons);
    if (onSilenced)
        onSilenced();
}

void BrainPanel::showSilenced()
{
    const auto silenced = activity.silenced().count();
    if (silenced == silencedDrawn)
        return;
    silencedDrawn = silenced;
    wakeAll.setVisible (silenced > 0);
    status.reserve (silenced > 0 ? wakeAll.getWidth() + 10 : 0);
    refreshStatus();
}

juce::Component& BrainPanel::live() noexcept
{
    const std::array<juce::Component*, 4> views { &network, &raster, &heatMap, &weights };
    return *views[static_cast<size_t> (view)];
}

void BrainPanel::show (View which)
{
    view = which;
    for (size_t i = 0; i < choices.size(); ++i)
        choices[i].setToggleState (i == static_cast<size_t> (which), juce::dontSendNotification);
    network.setVisible (view == View::network);
    raster.setVisible (view == View::raster);
    heatMap.setVisible (view == View::heatMap);
    weights.setVisible (view == View::weights);
    refreshStatus();
    repaint();
}

void BrainPanel::refresh()
{
    if (view == View::network)
        network.refresh();
    else
        live().repaint();
    if (neuronsDrawn != activity.layout().size() || wantedDrawn != neuronsWanted)
        repaint (headingArea);
    // Figures that change faster than they can be read are noise: ten times a second is enough.
    if (--framesUntilStatus <= 0)
    {
        framesUntilStatus = 6;
        refreshStatus();
        if (view == View::weights)
            repaint (weightsKeyArea);
    }
}

void BrainPanel::paint (juce::Graphics& g)
{
    g.fillAll (palette::ground);
    neuronsDrawn = activity.layout().size();
    wantedDrawn = neuronsWanted;
    drawHeading (g, neuronsWanted == neuronsDrawn ? text::brain (neuronsDrawn) : text::brainToCome (neuronsWanted),
                 headingArea);
    if (view == View::network)
        return;
    const auto plot = live().getBounds();
    drawGroupNames (g, plot);
    if (view == View::weights)
    {
        drawWeightAxes (g, plot);
        drawWeightsKey (g, weightsKeyArea, activity.weights());
        return;
    }
    drawTimeAxis (g, plot);
    view == View::raster ? drawRasterKey (g, plot) : drawRateScale (g, plot);
}

void BrainPanel::showHover (int neuron)
{
    if (neuron == neuronHovered)
        return;
    neuronHovered = neuron;
    refreshStatus();
}

juce::String BrainPanel::hoverWords() const
{
    const std::array<const GroupPlot*, 4> plots { nullptr, &raster, &heatMap, &weights };
    if (const auto* plot = plots[static_cast<size_t> (view)])
        return plot->hoverWords();
    const auto& layout = activity.layout();
    if (neuronHovered < 0 || neuronHovered >= layout.size())
        return {};
    const auto n = static_cast<size_t> (neuronHovered);
    return text::neuron (neuronHovered, layout.group[n], layout.inhibitory[n] != 0, activity.rateOf (neuronHovered));
}

void BrainPanel::refreshStatus()
{
    status.show (activity.latest().readings, silencedDrawn);
    status.setWords (hoverWords(), silencedDrawn > 0       ? juce::String()
                                   : view == View::network ? text::clickHint()
                                                           : text::groupHint());
}

void BrainPanel::resized()
{
    auto area = getLocalBounds().reduced (14, 0);
    area.removeFromTop (8);
    auto top = area.removeFromTop (24);
    constexpr std::array widths { 68, 58, 76, 66 };
    for (size_t i = choices.size(); i-- > 0;)
    {
        choices[i].setBounds (top.removeFromRight (widths[i]).reduced (1, 1));
        top.removeFromRight (2);
    }
    headingArea = top.withTrimmedTop (2);
    area.removeFromBottom (8);
    status.setBounds (area.removeFromBottom (20));
    wakeAll.setBounds (status.getBounds().withTrimmedLeft (status.getWidth() - 74).expanded (0, 2));

    // The network fills the room from side to side; the plots leave a margin for their words.
    network.setBounds (getLocalBounds().withTop (area.getY() + 2).withBottom (area.getBottom() - 2));
    const auto plotArea = area.withTrimmedTop (8).withTrimmedBottom (plotMarginBelow).withTrimmedLeft (plotMarginLeft);
    raster.setBounds (plotArea);
    heatMap.setBounds (plotArea);

    // The matrix is square, with its key beside it; both stand in the middle.
    const auto side = juce::jmin (plotArea.getHeight(), plotArea.getWidth() - weightsKeyWidth - 16);
    auto matrix = plotArea.withSizeKeepingCentre (side + 16 + weightsKeyWidth, side);
    weights.setBounds (matrix.removeFromLeft (side));
    weightsKeyArea = matrix.withTrimmedLeft (16);
}

} // namespace galvani
