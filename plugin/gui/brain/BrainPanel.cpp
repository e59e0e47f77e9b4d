#include "plugin/gui/brain/BrainPanel.h"

#include "plugin/gui/Text.h"
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
      heatMap (source.potentials()),
      wakeAll (text::wakeAll)
{
    addChildComponent (network);
    addChildComponent (raster);
    addChildComponent (heatMap);
    using Kind = StimulusEvent::Kind;
    network.onTouch = [this] (SheetPosition place) { stimulate (Kind::touch, place, 0); };
    network.onTouchNeuron = [this] (SheetPosition place)
    { stimulate (Kind::neuron, {}, nearestNeuron (activity.layout(), place)); };
    network.onSilence = [this] (SheetPosition place, bool begins)
    {
        const auto& radius = parameterOf (processor, ParameterId::electrodeRadius);
        silence (neuronsInDisc (activity.layout(), place, radius.convertFrom0to1 (radius.getValue())), begins);
    };
    raster.onClick = [this] (int neuron, bool withAlt)
    {
        const auto& groups = activity.layout().group;
        if (static_cast<size_t> (neuron) >= groups.size())
            return;
        const auto group = static_cast<int> (groups[static_cast<size_t> (neuron)]);
        if (withAlt)
            silence (neuronsOfGroup (activity.layout(), group), true);
        else
            stimulate (Kind::group, {}, group);
    };
    wakeAll.setTooltip (text::wakeAllTip);
    wakeAll.onClick = [this]
    {
        processor.beginStep();
        setSilenced ({});
    };
    addChildComponent (wakeAll);

    constexpr std::array names { text::network, text::raster, text::heatMap };
    constexpr std::array tips { text::networkTip, text::rasterTip, text::heatMapTip };
    for (size_t i = 0; i < choices.size(); ++i)
    {
        choices[i].setWords (names[i], tips[i]);
        choices[i].onClick = [this, i] { show (static_cast<View> (i)); };
        addAndMakeVisible (choices[i]);
    }
    show (View::network);
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
    repaint (statusArea);
}

juce::Component& BrainPanel::live() noexcept
{
    if (view == View::network)
        return network;
    return view == View::raster ? static_cast<juce::Component&> (raster) : heatMap;
}

void BrainPanel::show (View which)
{
    view = which;
    for (size_t i = 0; i < choices.size(); ++i)
        choices[i].setToggleState (i == static_cast<size_t> (which), juce::dontSendNotification);
    network.setVisible (view == View::network);
    raster.setVisible (view == View::raster);
    heatMap.setVisible (view == View::heatMap);
    repaint();
}

void BrainPanel::refresh()
{
    live().repaint();
    if (neuronsDrawn != activity.layout().size() || wantedDrawn != neuronsWanted)
        repaint (headingArea);
    // Figures that change faster than they can be read are noise: ten times a second is enough.
    if (--framesUntilStatus <= 0)
    {
        framesUntilStatus = 6;
        repaint (statusArea);
    }
}

void BrainPanel::paint (juce::Graphics& g)
{
    g.fillAll (palette::ground);
    neuronsDrawn = activity.layout().size();
    wantedDrawn = neuronsWanted;
    drawHeading (g, neuronsWanted == neuronsDrawn ? text::brain (neuronsDrawn) : text::brainToCome (neuronsWanted),
                 headingArea);
    drawStatus (g);
    if (view != View::network)
        drawPlotMargins (g, plotArea, view == View::heatMap ? text::potentialScale() : juce::String());
}

void BrainPanel::drawStatus (juce::Graphics& g)
{
    const auto& now = activity.latest().readings;
    juce::AttributedString words;
    words.setJustification (juce::Justification::centredLeft);
    words.setWordWrap (juce::AttributedString::none);
    const auto figure = [&words] (const juce::String& name, const juce::String& value)
    {
        words.append ((words.getText().isEmpty() ? "" : "   ") + name + " ", type::value(), palette::dim);
        words.append (value, type::value(), palette::figure);
    };
    figure (text::rate, juce::String (now.rate, 1) + " Hz");
    figure (text::synchrony, juce::String (now.synchrony, 2));
    figure (text::branching, text::branchingRatio (now.branching));
    // A share is shown as the ratio that it stands for, within what its place holds.
    figure (text::balance, juce::String (juce::jmin (9.99f, now.balance / juce::jmax (0.01f, 1.0f - now.balance)), 2));
    if (silencedDrawn > 0)
        figure (text::silenced, juce::String (silencedDrawn));
    words.draw (g, statusArea.toFloat());

    if (view == View::network && silencedDrawn == 0 && statusArea.getWidth() > 560)
    {
        g.setColour (palette::faint);
        g.setFont (type::label());
        g.drawText (text::clickHint(), statusArea, juce::Justification::centredRight);
    }
}

void BrainPanel::resized()
{
    auto area = getLocalBounds().reduced (14, 0);
    area.removeFromTop (8);
    auto top = area.removeFromTop (24);
    constexpr std::array widths { 68, 58, 76 };
    for (size_t i = choices.size(); i-- > 0;)
    {
        choices[i].setBounds (top.removeFromRight (widths[i]).reduced (1, 1));
        top.removeFromRight (2);
    }
    headingArea = top.withTrimmedTop (2);
    area.removeFromBottom (8);
    statusArea = area.removeFromBottom (20);
    wakeAll.setBounds (statusArea.withTrimmedLeft (statusArea.getWidth() - 74).expanded (0, 2));

    // The network fills the room from side to side; the plots leave a margin for their words.
    network.setBounds (getLocalBounds().withTop (area.getY() + 2).withBottom (area.getBottom() - 2));
    plotArea = area.withTrimmedTop (8).withTrimmedBottom (28).withTrimmedLeft (44);
    raster.setBounds (plotArea);
    heatMap.setBounds (plotArea);
}

} // namespace galvani
