// What the brain is made from: how many neurons, of which type, and the seed of their wiring.
#pragma once

#include "plugin/gui/controls/ChoiceMenu.h"
#include "plugin/gui/controls/InlineEditor.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/processor/Processor.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

/** A seed as typed, or nothing when it is none. */
std::optional<std::uint64_t> seedFromText (const juce::String&);

class WiringPanel final : public SpokenGroup
{
public:
    explicit WiringPanel (Processor&);

    void show (const BrainSpec&);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    class SeedButton final : public juce::Button
    {
    public:
        SeedButton() : juce::Button (juce::String()) {}
        void paintButton (juce::Graphics&, bool over, bool down) override;
    };

    void set (const BrainSpec&);
    void typeSeed();

    Processor& processor;
    BrainSpec spec;
    ChoiceMenu neurons, neuronType;
    SeedButton seed;
    juce::TextButton another;
    InlineEditor typing;
    juce::Rectangle<int> neuronsArea, typeArea, seedArea;
};

} // namespace galvani
