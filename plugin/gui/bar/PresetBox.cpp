#include "plugin/gui/bar/PresetBox.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

namespace
{

constexpr juce::uint32 messageMilliseconds = 6000;

} // namespace

PresetBox::PresetBox (Processor& owner, PresetShelf& its) : juce::Button (text::presets), processor (owner), shelf (its)
{
    setTitle (text::presets);
    problemSeen = processor.lastProblem();
    refresh();
}

void PresetBox::refresh()
{
    const auto patch = processor.currentSettings();
    const auto nowEdited = processor.isEdited();
    const auto name = juce::String::fromUTF8 (patch.name.c_str());
    const auto expired = message.isNotEmpty() && juce::Time::getMillisecondCounter() > messageUntil;
    if (processor.lastProblem() != problemSeen)
    {
        problemSeen = processor.lastProblem();
        say (problemSeen);
    }
    if (name == preset && juce::String::fromUTF8 (patch.category.c_str()) == category && nowEdited == edited
        && ! expired)
        return;
    preset = name;
    category = juce::String::fromUTF8 (patch.category.c_str());
    edited = nowEdited;
    if (expired)
        message.clear();
    setTooltip (juce::String::fromUTF8 (patch.description.c_str()));
    setDescription (edited ? preset + ", " + text::edited : preset);
    repaint();
}

void PresetBox::say (const juce::String& line)
{
    message = line;
    messageUntil = juce::Time::getMillisecondCounter() + messageMilliseconds;
    repaint();
}

void PresetBox::askForName()
{
    typing.open (
        *this, getLocalBounds().reduced (1), text::presetName, preset, type::word(),
        [this] (const juce::String& name) { shelf.saveAs (name); }, false);
}

void PresetBox::paintButton (juce::Graphics& g, bool over, bool)
{
    const auto area = getLocalBounds().toFloat().reduced (0.5f);
    g.setColour (over ? palette::boxHover : palette::box);
    g.fillRoundedRectangle (area, 6.0f);
    g.setColour (palette::edge);
    g.drawRoundedRectangle (area, 6.0f, 1.0f);

    if (message.isNotEmpty())
    {
        g.setColour (palette::wave);
        g.setFont (type::label());
        g.drawFittedText (message, getLocalBounds().reduced (10, 0), juce::Justification::centred, 2, 0.75f);
        return;
    }
    juce::AttributedString words;
    words.setJustification (juce::Justification::centred);
    words.setWordWrap (juce::AttributedString::none);
    words.append (preset, type::word(), palette::bright);
    words.append (text::utf8 (" \xc2\xb7 ") + category, type::word(), palette::faint);
    if (edited)
        words.append (text::utf8 (" \xc2\xb7 ") + text::edited, type::word(), palette::accent);
    words.draw (g, area);
}

} // namespace galvani
