#include "plugin/gui/hands/ModulatePage.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

ModulatePage::ModulatePage (Processor& owner) : processor (owner), grid (owner), wiring (owner)
{
    addAndMakeVisible (grid);
    addAndMakeVisible (wiring);
    grid.onHover = [this] (int newSource, int newTarget)
    {
        source = newSource;
        target = newTarget;
        repaint (cardArea);
    };
}

void ModulatePage::show (const ModulationRouting& routing, const BrainSpec& spec)
{
    grid.setRouting (routing);
    wiring.show (spec);
    repaint (cardArea);
}

void ModulatePage::show (const SourcePage& page)
{
    grid.show (page);
    source = target = -1;
    repaint (cardArea);
}

void ModulatePage::paint (juce::Graphics& g)
{
    g.setColour (palette::hands);
    g.fillRoundedRectangle (cardArea.toFloat(), 7.0f);
    g.setColour (palette::track);
    g.drawRoundedRectangle (cardArea.toFloat().reduced (0.5f), 7.0f, 1.0f);

    auto area = depthArea;
    if (source < 0)
    {
        g.setColour (palette::faint);
        g.setFont (type::small());
        g.drawFittedText (text::depthHint, area, juce::Justification::topLeft, 3);
        return;
    }
    const auto& declaration = declarationOf (modulationTargets[static_cast<size_t> (target)]);
    drawHeading (g,
                 juce::String (modulationSources[static_cast<size_t> (source)].shortName).toUpperCase() + text::arrow()
                     + juce::String (declaration.name).toUpperCase(),
                 area.removeFromTop (18));
    const auto depth = processor.routing().depth[static_cast<size_t> (source)][static_cast<size_t> (target)];
    area = area.removeFromTop (18);
    g.setColour (palette::label);
    g.setFont (type::label());
    g.drawText (text::depth, area, juce::Justification::centredLeft);
    g.setColour (palette::faint);
    g.setFont (type::value());
    g.drawText ((depth > 0.0f ? "+" : "") + juce::String (depth, 2), area, juce::Justification::centredRight);
}

void ModulatePage::resized()
{
    auto area = getLocalBounds();
    cardArea = area.removeFromRight (juce::jlimit (168, 240, getWidth() / 6));
    area.removeFromRight (10);
    grid.setBounds (area);
    auto inside = cardArea.reduced (11, 9);
    depthArea = inside.removeFromTop (42);
    wiring.setBounds (inside.removeFromBottom (juce::jmin (inside.getHeight(), 98)));
}

} // namespace galvani
