#include "plugin/gui/hands/DepthGrid.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/HandsText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr int headingsHeight = 32, scrollBarWidth = 7;

} // namespace

DepthGrid::DepthGrid (Processor& owner)
    : processor (owner), page (sourcePages().front()), add (text::addTarget, text::addTargetTip), rows (owner)
{
    for (int column = 0; column < SourcePage::mostSources; ++column)
        addChildComponent (*columns.emplace_back (std::make_unique<SourceHandle> (column, SourceHandle::Look::column)));
    add.setDrawnWords (juce::String ("+ ") + text::addTarget);
    add.onClick = [this]
    {
        auto menu = targetMenu();
        menu.setLookAndFeel (&getLookAndFeel());
        menu.showMenuAsync (juce::PopupMenu::Options().withTargetComponent (add).withDeletionCheck (*this));
    };
    rows.onChoice = [this] (int source, int target)
    {
        scrollTo (target); // the keyboard may have reached a row that is out of sight
        if (onChoice)
            onChoice (source, target);
    };
    window.setTitle (text::matrixRoom);
    window.setWantsKeyboardFocus (false); // its cells have it
    rows.onGestureEnd = [this] { follow(); };
    window.setViewedComponent (&rows, false);
    window.setScrollBarsShown (true, false);
    window.setScrollBarThickness (scrollBarWidth);
    addAndMakeVisible (add);
    addAndMakeVisible (window);
    show (page);
}

void DepthGrid::show (const SourcePage& newPage)
{
    page = newPage;
    keptColumns.fill (false);
    follow();
}

void DepthGrid::addRow (int target)
{
    keptRows[static_cast<size_t> (target)] = true;
    follow();
    scrollTo (target);
}

void DepthGrid::scrollTo (int target)
{
    const auto& shown = rows.targets();
    const auto top =
        DepthRows::rowHeight * static_cast<int> (std::find (shown.begin(), shown.end(), target) - shown.begin());
    const auto least = top + DepthRows::rowHeight - window.getHeight();
    window.setViewPosition (0, juce::jlimit (juce::jmax (0, least), juce::jmax (0, top), window.getViewPositionY()));
}

void DepthGrid::forgetEmptyRows()
{
    keptRows.fill (false);
    keptColumns.fill (false);
    follow();
}

std::vector<int> DepthGrid::sourcesToShow()
{
    auto shown = page.sources;
    if (! page.addsUsedOnes)
        return shown;
    const auto routing = processor.routing();
    for (const auto& route : routing.routes())
        keptColumns[static_cast<size_t> (route.source)] = true;
    const auto show = [&shown] (int source)
    {
        if (static_cast<int> (shown.size()) < SourcePage::mostSources
            && std::find (shown.begin(), shown.end(), source) == shown.end())
            shown.push_back (source);
    };
    for (int source = 0; source < numModulationSources; ++source)
        if (keptColumns[static_cast<size_t> (source)])
            show (source);
    for (int macro = 0; macro < numMacros; ++macro)
        show (firstMacroSource + macro);
    std::sort (shown.begin(), shown.end());
    return shown;
}

void DepthGrid::follow()
{
    // Another patch is another matrix; what a hand takes away in this one leaves its row where it is.
    if (const auto generation = processor.patchGeneration(); generation != patchSeen)
    {
        patchSeen = generation;
        keptRows.fill (false);
        keptColumns.fill (false);
    }
    const auto routing = processor.routing();
    if (! rows.isBeingEdited())
    {
        sources = sourcesToShow();
        for (int column = 0; column < SourcePage::mostSources; ++column)
        {
            auto& heading = *columns[static_cast<size_t> (column)];
            const auto isShown = column < static_cast<int> (sources.size());
            heading.setVisible (isShown);
            if (isShown)
                heading.setSource (sources[static_cast<size_t> (column)]);
        }
        for (const auto& route : routing.routes())
            keptRows[static_cast<size_t> (route.target)] = true;
        std::vector<int> targets;
        for (int target = 0; target < numModulationTargets; ++target)
            if (keptRows[static_cast<size_t> (target)])
                targets.push_back (target);
        rows.show (targets, sources);
        resized();
        repaint();
    }
    rows.setRouting (routing);
}

juce::PopupMenu DepthGrid::targetMenu()
{
    juce::PopupMenu menu;
    const auto& shown = rows.targets();
    const char* section = nullptr;
    juce::PopupMenu ofSection;
    const auto close = [&]
    {
        if (section != nullptr && ofSection.getNumItems() > 0)
            menu.addSubMenu (section, ofSection);
        ofSection.clear();
    };
    for (const auto& row : parameterList())
    {
        if (section == nullptr || juce::String (section) != row.section)
        {
            close();
            section = row.section;
        }
        const auto target = modulationTargetIndex (row.index);
        if (target >= 0 && std::find (shown.begin(), shown.end(), target) == shown.end())
            ofSection.addItem (row.name,
                               [safe = SafePointer<DepthGrid> (this), target]
                               {
                                   if (safe != nullptr)
                                       safe->addRow (target);
                               });
    }
    close();
    return menu;
}

void DepthGrid::refresh (const SourceValues& values)
{
    for (auto& column : columns)
        if (column->isVisible())
            column->setValue (values[static_cast<size_t> (column->source())]);
}

int DepthGrid::cellWidth() const
{
    const auto room = getWidth() - rows.namesWidth() - scrollBarWidth;
    return juce::jmin (56, room / juce::jmax (1, static_cast<int> (sources.size())));
}

void DepthGrid::paint (juce::Graphics& g)
{
    if (! rows.targets().empty())
        return;
    g.setColour (palette::faint);
    g.setFont (type::label());
    g.drawFittedText (text::nothingModulated, window.getBounds(), juce::Justification::centred, 2);
}

void DepthGrid::resized()
{
    auto area = getLocalBounds();
    rows.setNamesWidth (juce::jlimit (108, 170, getWidth() * 19 / 100));
    auto strip = area.removeFromTop (headingsHeight);
    add.setBounds (strip.removeFromLeft (rows.namesWidth())
                       .withTrimmedRight (12)
                       .withSizeKeepingCentre (rows.namesWidth() - 12, 22));
    const auto width = cellWidth();
    for (int i = 0; i < static_cast<int> (columns.size()); ++i)
        columns[static_cast<size_t> (i)]->setBounds (
            strip.withX (strip.getX() + i * width).withWidth (width).withTrimmedBottom (2).reduced (1, 0));
    window.setBounds (area.withHeight (area.getHeight() / DepthRows::rowHeight * DepthRows::rowHeight));
    rows.setCellWidth (width);
    rows.setSize (area.getWidth(), juce::jmax (1, static_cast<int> (rows.targets().size()) * DepthRows::rowHeight));
}

} // namespace galvani
