// What one MIDI message does, as a row of the list: controller, what it moves, how; and, where it was learned, a button
// that forgets it.
#pragma once

#include "dsp/parameters/ParameterId.h"
#include "plugin/gui/controls/IconButton.h"
#include "plugin/gui/theme/Spoken.h"

#include <functional>
#include <optional>

namespace galvani
{

class MidiRow final : public SpokenGroup, public juce::SettableTooltipClient
{
public:
    struct Shown
    {
        juce::String message, what, how, tip;
        std::optional<ParameterId> learned; ///< none: built in
        bool operator== (const Shown&) const = default;
    };

    MidiRow();

    void show (const Shown&);

    std::function<void (ParameterId)> onForget;

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    Shown shown;
    IconButton forget;
};

} // namespace galvani
