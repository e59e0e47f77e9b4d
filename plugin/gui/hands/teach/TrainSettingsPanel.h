// How the examples are learned, and models to load, save and forget: what the gear opens.
#pragma once

#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/controls/ChoiceMenu.h"
#include "plugin/gui/controls/DotSwitch.h"
#include "plugin/gui/controls/ValueField.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/workers/Teacher.h"

#include <functional>

namespace galvani
{

class TrainSettingsPanel final : public SpokenGroup
{
public:
    explicit TrainSettingsPanel (Teacher&);

    /** Told when a model is to be loaded or saved; the panel may be gone before that is done. */
    std::function<void()> onLoad, onSave;

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    /** Changes what the teacher has. */
    void set (const std::function<void (TeachSettings&)>&);
    void showSettings();
    /** Closes the box around, then does it. */
    void leaveFor (std::function<void()>);
    juce::Rectangle<int> row (int index) const;

    Teacher& teacher;
    ChoiceMenu activation, start;
    ValueField rate, epochs, seed;
    DotSwitch bySurprise;
    ActionButton load, save, forget;
};

} // namespace galvani
