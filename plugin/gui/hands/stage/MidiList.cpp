#include "plugin/gui/hands/stage/MidiList.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/StageText.h"
#include "plugin/workers/StageHands.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr int rowHeight = 20;

/** Learned ones in the order of their controllers. */
std::vector<MidiRow::Shown> rowsOf (const MidiMap& map)
{
    std::vector<const ParameterDeclaration*> learned;
    for (const auto& row : parameterList())
        if (map.controllerOf (row.index) != MidiMap::none)
            learned.push_back (&row);
    std::stable_sort (learned.begin(), learned.end(),
                      [&] (auto* p, auto* q) { return map.controllerOf (p->index) < map.controllerOf (q->index); });
    std::vector<MidiRow::Shown> rows;
    for (const auto* row : learned)
    {
        const auto isStepped = row->curve == Curve::toggle || row->curve == Curve::choice;
        rows.push_back ({ stageText::controller (map.controllerOf (row->index)), row->name,
                          isStepped ? stageText::follows : stageText::softTakeOver,
                          isStepped ? stageText::followsTip : stageText::softTakeOverTip, row->index });
    }
    for (const auto& known : stageText::builtIns)
        rows.push_back ({ known.controller < 0 ? stageText::programs() : stageText::controller (known.controller),
                          known.what,
                          known.how,
                          known.tip,
                          {} });
    return rows;
}

} // namespace

MidiList::MidiList (Processor& owner) : processor (owner), list (stageText::midiMap, this)
{
    list.setTitle (stageText::midiMap);
    list.setRowHeight (rowHeight);
    list.setOutlineThickness (0);
    list.setColour (juce::ListBox::backgroundColourId, juce::Colours::transparentBlack);
    list.setOpaque (false);
    list.getViewport()->setScrollBarThickness (6);
    addAndMakeVisible (list);
    refresh();
}

void MidiList::refresh()
{
    auto now = rowsOf (processor.midiMap());
    if (now == shown)
        return;
    shown = std::move (now);
    list.updateContent();
    for (int row = 0; row < getNumRows(); ++row)
        if (auto* line = dynamic_cast<MidiRow*> (list.getComponentForRowNumber (row)))
            line->show (shown[static_cast<size_t> (row)]);
}

juce::Component* MidiList::refreshComponentForRow (int row, bool, juce::Component* existing)
{
    std::unique_ptr<juce::Component> old (existing);
    if (row < 0 || row >= getNumRows())
        return nullptr;
    auto* line = dynamic_cast<MidiRow*> (old.get());
    if (line == nullptr)
    {
        auto fresh = std::make_unique<MidiRow>();
        fresh->onForget = [this] (ParameterId id) { forget (id); };
        line = fresh.get();
        old = std::move (fresh);
    }
    line->show (shown[static_cast<size_t> (row)]);
    return old.release();
}

juce::String MidiList::getNameForRow (int row)
{
    if (row < 0 || row >= getNumRows())
        return {};
    const auto& line = shown[static_cast<size_t> (row)];
    return line.message + ", " + line.what + (line.how.isEmpty() ? juce::String() : ", " + line.how);
}

void MidiList::deleteKeyPressed (int row)
{
    if (row >= 0 && row < getNumRows())
        if (const auto id = shown[static_cast<size_t> (row)].learned)
            forget (*id);
}

// The list follows at its next refresh: the button that was clicked belongs to a row that may go.
void MidiList::forget (ParameterId id) { processor.stage().learner().forget (id); }

} // namespace galvani
