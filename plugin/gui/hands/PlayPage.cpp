#include "plugin/gui/hands/PlayPage.h"

#include "plugin/gui/theme/Heading.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr int headingHeight = 20, gapBetweenSections = 17;

void drawLineBefore (juce::Graphics& g, juce::Rectangle<int> area)
{
    g.setColour (palette::track);
    g.fillRect (area.getX() - (gapBetweenSections + 1) / 2, area.getY(), 1, area.getHeight());
}

} // namespace

PlayPage::PlayPage (Processor& processor) : learning (processor), sections (knobSections (rows))
{
    addAndMakeVisible (learning);
    for (const auto& section : sections)
        for (const auto id : section.parameters)
        {
            const auto curve = declarationOf (id).curve;
            if (curve == Curve::choice || curve == Curve::toggle)
                controls.push_back (std::make_unique<ParameterMenu> (processor, id, true));
            else
            {
                auto knob = std::make_unique<ParameterKnob> (processor, id);
                knobs.push_back (knob.get());
                controls.push_back (std::move (knob));
            }
            addAndMakeVisible (*controls.back());
        }
}

void PlayPage::setRouting (const ModulationRouting& routing)
{
    for (size_t target = 0; target < modulated.size(); ++target)
        modulated[target] = std::any_of (routing.depth.begin(), routing.depth.end(),
                                         [target] (const auto& row) { return row[target] != 0.0f; });
}

void PlayPage::refresh (const std::array<float, numModulationTargets>& targets, const TickRecord& now)
{
    learning.refresh (now.readings.relativeWeight);
    for (auto* knob : knobs)
    {
        const auto column = modulationTargetIndex (knob->id());
        knob->showHeld (targets, column >= 0 && modulated[static_cast<size_t> (column)]);
    }
}

void PlayPage::paint (juce::Graphics& g)
{
    for (size_t i = 0; i < sections.size() && i < areas.size(); ++i)
    {
        drawHeading (g, juce::String (sections[i].name).toUpperCase(),
                     areas[i].withHeight (headingHeight).withTrimmedLeft (2));
        if (i > 0)
            drawLineBefore (g, areas[i]);
    }
    drawLineBefore (g, learning.getBounds());
}

void PlayPage::resized()
{
    const auto learningWidth = juce::jlimit (LearningPanel::leastWidth, 180, getWidth() / 7);
    const auto shift = learningWidth + gapBetweenSections;
    areas = layOutSections (sections, getLocalBounds().withTrimmedRight (shift), gapBetweenSections);
    learning.setBounds (
        getLocalBounds().withX (areas.front().getRight() + gapBetweenSections).withWidth (learningWidth));
    for (size_t i = 1; i < areas.size(); ++i)
        areas[i].translate (shift, 0);
    size_t next = 0;
    for (size_t i = 0; i < sections.size(); ++i)
    {
        const auto grid = areas[i].withTrimmedTop (headingHeight);
        const auto columns = sections[i].columns;
        for (int place = 0; place < static_cast<int> (sections[i].parameters.size()); ++place)
        {
            const auto column = place % columns, row = place / columns;
            const auto left = grid.getWidth() * column / columns, right = grid.getWidth() * (column + 1) / columns;
            const auto top = grid.getHeight() * row / rows, bottom = grid.getHeight() * (row + 1) / rows;
            controls[next++]->setBounds (juce::Rectangle<int> (left, top, right - left, bottom - top)
                                             .translated (grid.getX(), grid.getY())
                                             .reduced (2, 0)
                                             .withTrimmedTop (4));
        }
    }
}

} // namespace galvani
