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

PresetBox::PresetBox (Processor& owner) : juce::Button (text::presets), processor (owner)
{
    setTitle (text::presets);
    setTriggeredOnMouseDown (true);
    onClick = [this] { openMenu(); };
    problemSeen = processor.lastProblem();
    refresh();
}

void PresetBox::refresh()
{
    const auto patch = processor.currentSettings();
    const auto nowEdited = processor.isEdited();
    const auto expired = message.isNotEmpty() && juce::Time::getMillisecondCounter() > messageUntil;
    if (processor.lastProblem() != problemSeen)
    {
        problemSeen = processor.lastProblem();
        say (problemSeen);
    }
    if (juce::String (patch.name) == preset && juce::String (patch.category) == category && nowEdited == edited
        && ! expired)
        return;
    preset = patch.name;
    category = patch.category;
    edited = nowEdited;
    if (expired)
        message.clear();
    setTooltip (patch.description);
    setDescription (edited ? preset + ", " + text::edited : preset);
    repaint();
}

void PresetBox::say (const juce::String& line)
{
    message = line;
    messageUntil = juce::Time::getMillisecondCounter() + messageMilliseconds;
    repaint();
}

void PresetBox::step (int by)
{
    library.refresh();
    const auto size = library.size();
    if (size == 0)
        return;
    const auto at = library.indexOf (preset);
    load (at < 0 ? (by > 0 ? 0 : size - 1) : ((at + by) % size + size) % size);
}

void PresetBox::load (int index)
{
    message.clear();
    processor.beginStep();
    processor.loadPatch (library[index]);
    refresh();
}

void PresetBox::openMenu()
{
    library.refresh();
    juce::PopupMenu menu, yours;
    juce::StringArray categories;
    for (int i = 0; i < library.size(); ++i)
        if (library.isFactory (i))
            categories.addIfNotAlreadyThere (library[i].category);

    for (const auto& heading : categories)
    {
        menu.addSectionHeader (heading);
        for (int i = 0; i < library.size(); ++i)
            if (library.isFactory (i) && heading == juce::String (library[i].category))
                menu.addItem (i + 1, library[i].name, true, preset == juce::String (library[i].name));
    }
    for (int i = 0; i < library.size(); ++i)
        if (! library.isFactory (i))
            yours.addItem (i + 1, library[i].name, true, preset == juce::String (library[i].name));
    if (yours.getNumItems() > 0)
    {
        menu.addSeparator();
        menu.addSubMenu (text::yourPresets, yours);
    }
    menu.setLookAndFeel (&getLookAndFeel());
    menu.showMenuAsync (juce::PopupMenu::Options().withTargetComponent (this).withMinimumWidth (getWidth()),
                        [safe = juce::Component::SafePointer<PresetBox> (this)] (int chosen)
                        {
                            if (safe != nullptr && chosen > 0 && chosen <= safe->library.size())
                                safe->load (chosen - 1);
                        });
}

void PresetBox::askForName()
{
    typing.open (
        *this, getLocalBounds().reduced (1), text::presetName, preset, type::word(),
        [this] (const juce::String& name) { save (name); }, false);
}

void PresetBox::save (const juce::String& name)
{
    auto patch = processor.patchToKeep();
    const auto isNew = juce::String (patch.name) != name;
    patch.name = name.toStdString();
    patch.category = text::yourPresets;
    if (isNew)
        patch.description.clear();
    if (const auto reason = library.save (patch); reason.isNotEmpty())
        return say (reason);
    library.refresh();
    processor.patchWasSaved (patch); // from here on it has this name and is not edited
    refresh();
    say (text::saved (name));
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
