// What the keys are tuned to, and the button that ends every note.
#pragma once

#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/processor/Processor.h"

#include <memory>

namespace galvani
{

class TuningPanel final : public SpokenGroup
{
public:
    explicit TuningPanel (Processor&);

    /** Call now and then: the name of the tuning. */
    void refresh();

    /** Tunes the keys by a Scala scale and, if there is one, a keyboard mapping. Undoable.
        @param files  an .scl, an .kbm or both, in any order
        @returns an empty string, or the one-line reason why nothing has changed */
    juce::String load (const juce::Array<juce::File>& files);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    void openMenu();
    void chooseFiles();

    Processor& processor;
    ActionButton tuning, panic;
    std::unique_ptr<juce::FileChooser> chooser;
    juce::String shown;
};

} // namespace galvani
