#include "plugin/gui/hands/teach/TrainPanel.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/hands/teach/TrainSettingsPanel.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

namespace
{

constexpr auto modelPattern = "*.json";

/** The outermost component that shares the window's units: below it, what pops up has their size. */
juce::Component& roomOf (juce::Component& component)
{
    auto* room = &component;
    while (room->getParentComponent() != nullptr
           && dynamic_cast<juce::AudioProcessorEditor*> (room->getParentComponent()) == nullptr)
        room = room->getParentComponent();
    return *room;
}

} // namespace

TrainPanel::TrainPanel (Teacher& source)
    : TeachCard (text::trainName, text::train),
      teacher (source),
      train (text::trainName, text::trainTip, ActionButton::Rank::first),
      stop (text::stop, text::stopTip),
      settings (text::trainSettings, text::trainSettingsTip, ActionButton::Rank::usual, Sign::gear, true)
{
    for (size_t i = 0; i < std::size (text::optimisers); ++i)
        optimiser.addItem (text::optimisers[i], static_cast<int> (i) + 1);
    optimiser.setTitle (text::optimiser);
    optimiser.setTooltip (text::optimiserTip);
    optimiser.onChange = [this]
    {
        auto changed = teacher.settings();
        changed.optimiser = static_cast<TeachOptimiser> (optimiser.getSelectedItemIndex());
        if (changed != teacher.settings())
            teacher.setSettings (changed);
    };
    train.onClick = [this]
    {
        teacher.train();
        refresh();
    };
    stop.onClick = [this]
    {
        teacher.stop();
        refresh();
    };
    settings.onClick = [this] { openSettings(); };
    for (auto* child :
         std::initializer_list<juce::Component*> { &losses, &words, &train, &stop, &optimiser, &settings })
        addAndMakeVisible (child);
    refresh();
}

void TrainPanel::refresh()
{
    const auto progress = teacher.progress();
    const auto training = teacher.isTraining();
    const auto wanted = teacher.settings();
    train.setEnabled (! training && ! teacher.examples().empty());
    train.setToggleState (training, juce::dontSendNotification);
    stop.setEnabled (training);
    optimiser.setSelectedItemIndex (static_cast<int> (wanted.optimiser), juce::dontSendNotification);
    losses.show (progress.curve, progress.hasValidation, training ? wanted.epochs : 1, progress.end);
    if (progress.curve.empty())
        setFigure ({});
    else
    {
        const auto& last = progress.curve.back();
        setFigure (text::epochAndLoss (last.epoch, progress.hasValidation ? last.validationLoss : last.trainingLoss));
    }
    if (progress.optimiser != optimiserShown || progress.hasValidation != hasValidation)
    {
        optimiserShown = progress.optimiser;
        hasValidation = progress.hasValidation;
        repaint (legendArea);
    }
    const auto said = answer.now();
    words.set (plain (said.isNotEmpty()        ? said
                      : progress.curve.empty() ? juce::String (text::noTraining)
                                               : juce::String()));
    words.setColour (said.isNotEmpty() ? palette::wave : palette::label);
    words.setVisible (words.text().isNotEmpty());
    losses.setVisible (! words.isVisible());
}

void TrainPanel::openSettings()
{
    auto panel = std::make_unique<TrainSettingsPanel> (teacher);
    const auto choose = [safe = juce::Component::SafePointer<TrainPanel> (this)] (bool toSave)
    {
        return [safe, toSave]
        {
            if (safe != nullptr)
                safe->chooseModel (toSave);
        };
    };
    panel->onLoad = choose (false);
    panel->onSave = choose (true);
    auto& room = roomOf (*this);
    juce::CallOutBox::launchAsynchronously (std::move (panel), room.getLocalArea (&settings, settings.getLocalBounds()),
                                            &room)
        .setTitle (text::trainSettings);
}

void TrainPanel::chooseModel (bool toSave)
{
    using Browser = juce::FileBrowserComponent;
    const auto documents = juce::File::getSpecialLocation (juce::File::userDocumentsDirectory);
    chooser = std::make_unique<juce::FileChooser> (
        juce::String (toSave ? text::saveModel : text::loadModel).trimCharactersAtEnd ("."),
        toSave ? documents.getChildFile (text::modelFile) : documents, modelPattern);
    const auto how = toSave ? Browser::saveMode | Browser::canSelectFiles | Browser::warnAboutOverwriting
                            : Browser::openMode | Browser::canSelectFiles;
    chooser->launchAsync (
        how,
        [safe = juce::Component::SafePointer<TrainPanel> (this), toSave] (const juce::FileChooser& chosen)
        {
            if (safe != nullptr && chosen.getResult() != juce::File())
                safe->modelChosen (chosen.getResult(), toSave);
        });
}

void TrainPanel::modelChosen (const juce::File& file, bool toSave)
{
    const auto whole = toSave && file.getFileExtension().isEmpty() ? file.withFileExtension ("json") : file;
    const auto problem = toSave ? teacher.saveModel (whole) : teacher.loadModel (whole);
    const auto name = whole.getFileName();
    answer.say (problem.isNotEmpty() ? problem : (toSave ? text::modelSaved (name) : text::modelLoaded (name)));
    refresh();
}

void TrainPanel::paint (juce::Graphics& g)
{
    TeachCard::paint (g);
    if (optimiserShown.isEmpty())
        return;
    auto area = legendArea;
    g.setFont (type::small());
    const auto legend = [&] (const char* entryName, juce::Colour colour)
    {
        const auto width = juce::roundToInt (textWidth (type::small(), entryName));
        auto entry = area.removeFromLeft (17 + width);
        g.setColour (colour);
        g.fillRect (entry.removeFromLeft (12).toFloat().withSizeKeepingCentre (12.0f, 1.7f));
        g.drawText (entryName, entry.withTrimmedLeft (5).expanded (0, 2).withWidth (width + 4),
                    juce::Justification::centredLeft, false);
        area.removeFromLeft (10);
    };
    legend (text::trainingLoss, palette::accent);
    if (hasValidation)
        legend (text::validationLoss, palette::cream);
    g.setColour (palette::dim);
    g.drawFittedText (optimiserShown, area, juce::Justification::centredRight, 1, 0.8f);
}

void TrainPanel::resized()
{
    auto area = content();
    auto row = removeButtonRow (area, buttonHeight, gap);
    const auto space = row.getWidth() < 230 ? 4 : gap;
    train.setBounds (row.removeFromLeft (48));
    row.removeFromLeft (space);
    stop.setBounds (row.removeFromLeft (46));
    row.removeFromLeft (space);
    settings.setBounds (row.removeFromRight (30));
    row.removeFromRight (space);
    optimiser.setBounds (row.withWidth (juce::jmin (row.getWidth(), 132)));
    settings.setTopLeftPosition (optimiser.getRight() + space, settings.getY());

    legendArea = area.removeFromBottom (15);
    area.removeFromBottom (2);
    losses.setBounds (area);
    words.setBounds (area);
}

} // namespace galvani
