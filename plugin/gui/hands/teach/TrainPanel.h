// Trains the dense network on the examples, and shows how that goes.
#pragma once

#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/controls/ChoiceMenu.h"
#include "plugin/gui/controls/PassingLine.h"
#include "plugin/gui/controls/WordsView.h"
#include "plugin/gui/hands/teach/LossView.h"
#include "plugin/gui/hands/teach/TeachCard.h"
#include "plugin/workers/Teacher.h"

#include <juce_audio_processors/juce_audio_processors.h>

namespace galvani
{

class TrainPanel final : public TeachCard
{
public:
    explicit TrainPanel (Teacher&);

    void refresh() override;
    void paint (juce::Graphics&) override;
    void resized() override;

private:
    void openSettings();
    void chooseModel (bool toSave);
    void modelChosen (const juce::File&, bool toSave);

    Teacher& teacher;
    LossView losses;
    WordsView words; ///< what to do before the first training, else the last answer
    ActionButton train, stop, settings;
    ChoiceMenu optimiser;
    PassingLine answer;
    std::unique_ptr<juce::FileChooser> chooser;
    juce::String optimiserShown;
    bool hasValidation = false;
    juce::Rectangle<int> legendArea;
};

} // namespace galvani
