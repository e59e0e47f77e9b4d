#include "plugin/gui/hands/TuningPanel.h"

#include "dsp/performance/ScalaFiles.h"
#include "plugin/gui/HandsText.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

namespace
{

constexpr int rowHeight = 24, headingHeight = 20;
constexpr juce::int64 largestFile = 64 * 1024;

} // namespace

TuningPanel::TuningPanel (Processor& owner)
    : processor (owner), tuning (text::twelveEqual, text::tuningTip), panic (text::panic, text::panicTip)
{
    setTitle (text::tuningRoom);
    addAndMakeVisible (tuning);
    addAndMakeVisible (panic);
    tuning.setTitle (text::tuningTitle);
    tuning.onClick = [this] { openMenu(); };
    panic.setTriggeredOnMouseDown (true);
    panic.onClick = [this] { processor.panic(); };
    refresh();
}

void TuningPanel::refresh()
{
    const auto name = juce::String::fromUTF8 (processor.tuning().name.c_str());
    const auto words = name.isEmpty() ? juce::String (text::twelveEqual) : name;
    if (words == shown)
        return;
    shown = words;
    tuning.setDrawnWords (words);
    tuning.setDescription (words);
    tuning.repaint();
}

void TuningPanel::openMenu()
{
    juce::PopupMenu menu;
    menu.addItem (1, text::twelveEqual, true, processor.tuning().isEqual());
    menu.addItem (2, text::loadTuning);
    menu.setLookAndFeel (&getLookAndFeel());
    menu.showMenuAsync (juce::PopupMenu::Options().withTargetComponent (tuning),
                        [safe = juce::Component::SafePointer<TuningPanel> (this)] (int chosen)
                        {
                            if (safe == nullptr)
                                return;
                            if (chosen == 1)
                            {
                                safe->processor.beginStep();
                                safe->processor.setTuning ({});
                            }
                            if (chosen == 2)
                                safe->chooseFiles();
                        });
}

void TuningPanel::chooseFiles()
{
    chooser = std::make_unique<juce::FileChooser> (text::tuningChooser, juce::File(), "*.scl;*.kbm");
    chooser->launchAsync (juce::FileBrowserComponent::openMode | juce::FileBrowserComponent::canSelectFiles
                              | juce::FileBrowserComponent::canSelectMultipleItems,
                          [safe = juce::Component::SafePointer<TuningPanel> (this)] (const juce::FileChooser& from)
                          {
                              if (safe != nullptr && ! from.getResults().isEmpty())
                                  safe->processor.reportProblem (safe->load (from.getResults()));
                          });
}

juce::String TuningPanel::load (const juce::Array<juce::File>& files)
{
    std::string scale, keyboard;
    juce::String names;
    for (const auto& file : files)
    {
        if (! file.existsAsFile())
            return text::notATuning (file.getFileName(), text::noSuchFile);
        if (file.getSize() > largestFile)
            return text::notATuning (file.getFileName(), text::tuningTooLarge);
        auto& read = file.hasFileExtension ("kbm") ? keyboard : scale;
        read = file.loadFileAsString().toStdString();
        if (read.empty())
            return text::notATuning (file.getFileName(), text::emptyTuning);
        names << (names.isEmpty() ? "" : ", ") << file.getFileName();
    }
    const auto read = readTuning (scale, keyboard);
    if (! read.tuning)
        return text::notATuning (names, juce::String::fromUTF8 (read.reason.c_str()));
    processor.beginStep();
    // A keyboard mapping alone, or a scale without a description, is called by its file.
    const auto hasName = ! scale.empty() && ! read.tuning->name.empty();
    processor.setTuning ({ hasName ? read.tuning->name : names.toStdString(), read.tuning->hz });
    refresh();
    return {};
}

void TuningPanel::paint (juce::Graphics& g)
{
    drawHeading (g, text::tuningHeading, getLocalBounds().withHeight (headingHeight).withTrimmedLeft (2));
}

void TuningPanel::resized()
{
    auto area = getLocalBounds().withTrimmedTop (headingHeight + 6);
    tuning.setBounds (area.removeFromTop (rowHeight));
    area.removeFromTop (10);
    panic.setBounds (area.removeFromTop (rowHeight));
}

} // namespace galvani
