// A parameter as a knob: dial, label, and the value as text that can be typed over. The label of a macro can be dragged
// onto other knobs, which it moves from then on.
#pragma once

#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/controls/Dial.h"
#include "plugin/gui/controls/SteadySentence.h"
#include "plugin/gui/controls/ValueLabel.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class ParameterKnob final : public SpokenGroup, public juce::SettableTooltipClient, public juce::DragAndDropTarget
{
public:
    enum class Words
    {
        below,
        beside ///< at the dial's right
    };

    ParameterKnob (Processor&, ParameterId, Words = Words::below);

    ParameterId id() const noexcept { return parameter; }

    void paint (juce::Graphics&) override;
    void resized() override;
    void mouseDrag (const juce::MouseEvent&) override;

    // What falls beside the dial is meant for it.
    bool isInterestedInDragSource (const SourceDetails& what) override { return dial.isInterestedInDragSource (what); }
    void itemDragEnter (const SourceDetails& what) override { dial.itemDragEnter (what); }
    void itemDragExit (const SourceDetails& what) override { dial.itemDragExit (what); }
    void itemDropped (const SourceDetails& what) override { dial.itemDropped (what); }

private:
    void showText();
    juce::String why();

    Processor& processor;
    ParameterId parameter;
    Words words;
    int source; ///< the modulation source that it is, or -1
    Dial dial;
    SteadySentence sentence; ///< what the tooltip says of modulation
    ValueLabel value;
    juce::Rectangle<int> labelArea;
    std::unique_ptr<juce::SliderParameterAttachment> attachment;
};

} // namespace galvani
