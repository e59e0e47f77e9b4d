#include "plugin/gui/hands/KnobPageView.h"

#include "plugin/gui/controls/KnobLines.h"
#include "plugin/gui/controls/ParameterMenu.h"
#include "plugin/gui/controls/SwitchButton.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

void drawLineBefore (juce::Graphics& g, juce::Rectangle<int> section)
{
    g.setColour (palette::track);
    g.fillRect (section.getX() - (KnobPageView::gap + 1) / 2, section.getY(), 1, section.getHeight());
}

KnobPageView::KnobPageView (Processor& processor, const KnobPage& shown)
    : page (shown), rows (rowsOf (page)), sections (page.sections.size())
{
    for (size_t i = 0; i < sections.size(); ++i)
    {
        const auto& given = page.sections[i];
        auto& section = sections[i];
        if (given.onOff)
        {
            section.onOff =
                std::make_unique<SwitchButton> (processor, *given.onOff, given.heading, DotSwitch::Look::heading);
            addAndMakeVisible (*section.onOff);
        }
        if (given.source >= 0)
        {
            section.handle = std::make_unique<SourceHandle> (given.source, SourceHandle::Look::heading);
            addAndMakeVisible (*section.handle);
        }
        for (const auto id : given.parameters)
            addAndMakeVisible (*section.controls.emplace_back (makeControl (processor, id, given.isNamedBySection)));
        // The tab key goes section by section, as the eye does.
        const auto order = static_cast<int> (i) + 1;
        for (auto* child : std::initializer_list<juce::Component*> { section.onOff.get(), section.handle.get() })
            if (child != nullptr)
                child->setExplicitFocusOrder (order);
        for (auto& control : section.controls)
            control->setExplicitFocusOrder (order);
    }
}

std::unique_ptr<juce::Component> KnobPageView::makeControl (Processor& processor, ParameterId id,
                                                            bool isNamedBySection) const
{
    const auto& row = declarationOf (id);
    if (row.curve == Curve::choice)
        return std::make_unique<ParameterMenu> (processor, id, true);
    if (row.curve == Curve::toggle)
        return std::make_unique<SwitchButton> (processor, id, isNamedBySection ? row.section : row.label,
                                               DotSwitch::Look::knob);
    return std::make_unique<ParameterKnob> (processor, id);
}

void KnobPageView::refresh (const SourceValues& values)
{
    for (auto& section : sections)
    {
        if (section.handle != nullptr)
            section.handle->setValue (values[static_cast<size_t> (section.handle->source())]);
        // What is switched off stands back, but can be set beforehand.
        if (section.onOff != nullptr)
            for (auto& control : section.controls)
                control->setAlpha (section.onOff->getToggleState() ? 1.0f : palette::resting);
    }
}

int KnobPageView::leastWidthOf (const KnobSection& section) const
{
    const auto words = juce::roundToInt (textWidth (type::heading(), section.heading)) + 3;
    return section.onOff ? words + 14 : words;
}

void KnobPageView::paint (juce::Graphics& g)
{
    for (size_t i = 0; i < sections.size(); ++i)
    {
        const auto& section = sections[i];
        const auto strip = section.area.withHeight (headingHeight);
        if (section.onOff == nullptr && section.handle == nullptr)
            drawHeading (g, page.sections[i].heading, strip.withTrimmedLeft (2));
        if (i == 0)
            continue;
        if (! page.isChain)
        {
            drawLineBefore (g, section.area);
            continue;
        }
        // The sound's way: an arrow where the line would begin.
        drawLineBefore (g, section.area.withTrimmedTop (headingHeight + 4));
        const auto middle = juce::Point<float> (static_cast<float> (section.area.getX()) - 0.5f * gap,
                                                static_cast<float> (strip.getCentreY()));
        juce::Path arrow;
        arrow.startNewSubPath (middle.translated (-4.5f, 0.0f));
        arrow.lineTo (middle.translated (4.0f, 0.0f));
        arrow.startNewSubPath (middle.translated (1.0f, -3.0f));
        arrow.lineTo (middle.translated (4.0f, 0.0f));
        arrow.lineTo (middle.translated (1.0f, 3.0f));
        g.setColour (palette::accent.withAlpha (0.75f));
        g.strokePath (arrow, juce::PathStrokeType (1.3f));
    }
}

void KnobPageView::resized()
{
    std::vector<int> leastWidths;
    for (const auto& section : page.sections)
        leastWidths.push_back (leastWidthOf (section));
    const auto areas = layOutSections (page.sections, leastWidths, getLocalBounds(), gap);
    auto narrowest = getWidth(); // of the columns, so that all dials are of one size
    for (size_t i = 0; i < sections.size(); ++i)
        narrowest = juce::jmin (narrowest, areas[i].getWidth() / page.sections[i].columns);
    const auto tallest = juce::jmin (narrowest - 4, mostDialSide) + knobLabelHeight + knobValueHeight + 7;
    for (size_t i = 0; i < sections.size(); ++i)
    {
        auto& section = sections[i];
        section.area = areas[i];
        auto grid = areas[i];
        const auto strip = grid.removeFromTop (headingHeight);
        if (section.onOff != nullptr)
            section.onOff->setBounds (strip);
        if (section.handle != nullptr)
            section.handle->setBounds (strip.withTrimmedLeft (2).withHeight (headingHeight + 3));
        const auto columns = page.sections[i].columns;
        for (int place = 0; place < static_cast<int> (section.controls.size()); ++place)
        {
            const auto column = place % columns, row = place / columns;
            const auto left = grid.getWidth() * column / columns, right = grid.getWidth() * (column + 1) / columns;
            const auto top = grid.getHeight() * row / rows, bottom = grid.getHeight() * (row + 1) / rows;
            auto area = juce::Rectangle<int> (left, top, right - left, bottom - top)
                            .translated (grid.getX(), grid.getY())
                            .withSizeKeepingCentre (narrowest - 4, bottom - top)
                            .withTrimmedTop (4);
            // A single row stands near its headings.
            section.controls[static_cast<size_t> (place)]->setBounds (
                area.withHeight (juce::jmin (area.getHeight(), tallest)));
        }
    }
}

} // namespace galvani
