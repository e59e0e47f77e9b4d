#include "plugin/gui/hands/RouteCard.h"

#include "plugin/gui/ControlText.h"
#include "plugin/gui/HandsText.h"
#include "plugin/gui/modulation/RouteEdits.h"
#include "plugin/gui/modulation/SaysInPassing.h"
#include "plugin/gui/theme/Heading.h"

#include <cmath>

namespace galvani
{

namespace
{

/** 0 to the longest, finer where it is short: equal ratios above some ten milliseconds. */
juce::NormalisableRange<double> smoothingRange()
{
    constexpr double most = ModulationRoute::longestSmoothing_ms, steepness = 7.0;
    const auto full = std::expm1 (steepness);
    return { 0.0, most, [full] (double, double, double x) { return most * std::expm1 (steepness * x) / full; },
             [full] (double, double, double ms) { return std::log1p (ms / most * full) / steepness; },
             [] (double, double, double ms) { return ms < 10.0 ? std::round (10.0 * ms) / 10.0 : std::round (ms); } };
}

} // namespace

RouteCard::RouteCard (Processor& owner) : processor (owner), remove (text::removeRoute, text::removeRouteTip)
{
    setTitle (text::routeRoom);
    depth.figure.textFromValueFunction = [] (double value) { return text::signedDepth (static_cast<float> (value)); };
    depth.figure.setNumDecimalPlacesToDisplay (2);
    smooth.figure.textFromValueFunction = [] (double ms)
    { return juce::String (ms, ms < 10.0 && ms != std::floor (ms) ? 1 : 0) + " ms"; };
    set (depth, text::depth, text::depthTip, { -1.0, 1.0, 0.01 }, &ModulationRoute::depth);
    set (smooth, text::smooth, text::smoothTip, smoothingRange(), &ModulationRoute::smoothing_ms);
    for (auto* slider : std::initializer_list<juce::Slider*> { &depth.bar, &depth.figure })
        slider->setDoubleClickReturnValue (true, 0.0);

    for (int i = 0; i < static_cast<int> (routeCurveNames.size()); ++i)
        curve.addItem (routeCurveNames[static_cast<size_t> (i)], i + 1);
    curve.setTitle (text::curve);
    curve.setTooltip (text::curveTip);
    curve.onChange = [this]
    {
        auto changed = chosen;
        changed.curve = static_cast<RouteCurve> (curve.getSelectedId() - 1);
        processor.beginStep();
        changeTo (changed);
    };
    remove.onClick = [this]
    {
        removeRoute (processor, chosen.source, chosen.target);
        edited();
    };
    addChildComponent (curve);
    addChildComponent (view);
    addChildComponent (remove);
    show (-1, -1);
}

void RouteCard::set (Line& line, const char* title, const char* tip, juce::NormalisableRange<double> range,
                     float ModulationRoute::*member)
{
    for (auto* slider : std::initializer_list<FineSlider*> { &line.bar, &line.figure })
    {
        slider->setNormalisableRange (range);
        slider->setTitle (title);
        slider->setTooltip (tip);
        slider->textFromValueFunction = line.figure.textFromValueFunction;
        slider->onDragStart = [this]
        {
            isInGesture = true;
            processor.beginStep();
        };
        slider->onDragEnd = [this] { endGesture(); };
        slider->onValueChange = [this, slider, member]
        {
            auto changed = chosen;
            changed.*member = static_cast<float> (slider->getValue());
            changeTo (changed);
        };
        addChildComponent (slider);
    }
    line.figure.setJustification (juce::Justification::centredRight);
    line.figure.setTitle (controlText::asText (title));
}

void RouteCard::show (int source, int target)
{
    chosen = { source, target };
    setRouting (processor.routing());
}

void RouteCard::setRouting (const ModulationRouting& routing)
{
    used = routing.size();
    if (chosen.source >= 0)
        chosen = routeBetween (routing, chosen.source, chosen.target);
    follow();
}

/** A route that is not there begins with its depth: its smoothing and curve alone would move nothing. */
void RouteCard::changeTo (const ModulationRoute& changed)
{
    if (chosen.source < 0 || changed == chosen)
        return;
    const auto isThere =
        processor.routing().find (static_cast<size_t> (chosen.source), static_cast<size_t> (chosen.target)) != nullptr;
    if (isThere || changed.depth != 0.0f)
        if (! (isInGesture ? putRoute (processor, changed) : putOrDropRoute (processor, changed)))
            sayInPassing (*this, text::routesFull (ModulationRouting::maximumRoutes));
    edited();
}

void RouteCard::endGesture()
{
    isInGesture = false;
    if (chosen.source >= 0 && chosen.depth == 0.0f)
        putOrDropRoute (processor, chosen);
    edited();
}

void RouteCard::edited()
{
    setRouting (processor.routing());
    if (onEdit)
        onEdit();
}

void RouteCard::follow()
{
    const auto isChosen = chosen.source >= 0;
    for (auto* child : getChildren())
        child->setVisible (isChosen);
    const auto quietly = juce::dontSendNotification;
    depth.bar.setValue (chosen.depth, quietly);
    depth.figure.setValue (chosen.depth, quietly);
    smooth.bar.setValue (chosen.smoothing_ms, quietly);
    smooth.figure.setValue (chosen.smoothing_ms, quietly);
    curve.setSelectedId (static_cast<int> (chosen.curve) + 1, quietly);
    view.setRoute (chosen);
    const auto isThere = chosen.depth != 0.0f;
    remove.setEnabled (isThere);
    for (auto* child : std::initializer_list<juce::Component*> { &smooth.bar, &smooth.figure, &curve })
        child->setEnabled (isThere);
    view.setAlpha (isThere ? 1.0f : palette::disabled);
    repaint();
}

void RouteCard::refresh (const SourceValues& values)
{
    if (chosen.source >= 0)
        view.setSource (values[static_cast<size_t> (chosen.source)]);
}

void RouteCard::paint (juce::Graphics& g)
{
    const auto card = getLocalBounds().toFloat();
    g.setColour (palette::hands);
    g.fillRoundedRectangle (card, 7.0f);
    g.setColour (palette::track);
    g.drawRoundedRectangle (card.reduced (0.5f), 7.0f, 1.0f);

    g.setColour (palette::faint);
    g.setFont (type::small());
    const auto figures = text::routesUsed (used, ModulationRouting::maximumRoutes);
    if (used == ModulationRouting::maximumRoutes)
        g.setColour (palette::accent);
    g.drawText (figures, footArea, juce::Justification::centredRight);
    g.setColour (palette::faint);
    g.drawFittedText (text::dragHint,
                      footArea.withTrimmedRight (juce::roundToInt (textWidth (type::small(), figures)) + 8),
                      juce::Justification::centredLeft, 1, 0.7f);
    if (chosen.source < 0)
    {
        g.setFont (type::label());
        g.drawFittedText (text::cardHint, headingArea.withBottom (curveArea.getBottom()), juce::Justification::topLeft,
                          4, 0.9f);
        return;
    }
    drawHeading (g, sourceName (chosen.source).toUpperCase() + text::arrow() + targetName (chosen.target).toUpperCase(),
                 headingArea);
    g.setColour (palette::label);
    g.setFont (type::label());
    g.drawText (text::depth, depth.area, juce::Justification::centredLeft);
    g.drawText (text::smooth, smooth.area, juce::Justification::centredLeft);
    g.drawText (text::curve, curveArea, juce::Justification::centredLeft);
}

void RouteCard::resized()
{
    auto area = getLocalBounds().reduced (11, getHeight() < 164 ? 6 : 9);
    headingArea = area.removeFromTop (19);
    footArea = area.removeFromBottom (15);
    const auto labelWidth = 52;
    const auto place = [&] (Line& line)
    {
        line.area = area.removeFromTop (19);
        auto row = line.area.withTrimmedLeft (labelWidth);
        line.figure.setBounds (row.removeFromRight (60));
        line.bar.setBounds (row.withTrimmedRight (4));
    };
    place (depth);
    place (smooth);
    area.removeFromTop (3);
    curveArea = area.removeFromTop (20);
    auto row = curveArea.withTrimmedLeft (labelWidth);
    remove.setBounds (row.removeFromRight (64));
    curve.setBounds (row.withTrimmedRight (6));
    view.setBounds (area.withTrimmedTop (5).withTrimmedBottom (3));
}

} // namespace galvani
