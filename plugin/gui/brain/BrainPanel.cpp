#include "plugin/gui/brain/BrainPanel.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/brain/PlotMargins.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

BrainPanel::BrainPanel (Processor& processor, const LiveActivity& source)
    : activity (source), network (source), raster (source.raster()), heatMap (source.potentials())
{
    addChildComponent (network);
    addChildComponent (raster);
    addChildComponent (heatMap);
    network.onTouch = [&processor] (SheetPosition place)
    {
        StimulusEvent event;
        event.kind = StimulusEvent::Kind::touch;
        event.x = place.x;
        event.y = place.y;
        processor.stimulate (event);
    };

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
    words.draw (g, statusArea.toFloat());

    if (view == View::network && statusArea.getWidth() > 560)
    {
        g.setColour (palette::faint);
        g.setFont (type::label());
        g.drawText (text::clickToStimulate, statusArea, juce::Justification::centredRight);
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

    // The network fills the room from side to side; the plots leave a margin for their words.
    network.setBounds (getLocalBounds().withTop (area.getY() + 2).withBottom (area.getBottom() - 2));
    plotArea = area.withTrimmedTop (8).withTrimmedBottom (28).withTrimmedLeft (44);
    raster.setBounds (plotArea);
    heatMap.setBounds (plotArea);
}

} // namespace galvani
