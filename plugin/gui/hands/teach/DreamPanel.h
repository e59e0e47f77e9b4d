// Dreams: how far the dream has climbed, towards what, over what and how deep.
#pragma once

#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/controls/ChoiceMenu.h"
#include "plugin/gui/controls/FineSlider.h"
#include "plugin/gui/controls/PassingLine.h"
#include "plugin/gui/controls/WordsView.h"
#include "plugin/gui/hands/teach/DreamView.h"
#include "plugin/gui/hands/teach/TeachCard.h"
#include "plugin/workers/Dreamer.h"

namespace galvani
{

class DreamPanel final : public TeachCard
{
public:
    explicit DreamPanel (Dreamer&);

    void refresh() override;
    void paint (juce::Graphics&) override;
    void resized() override;

private:
    Dreamer& dreamer;
    DreamView curve;
    WordsView words; ///< what a dream is before the first one, else why there is none
    FineSlider depth { juce::Slider::LinearHorizontal };
    ChoiceMenu goal, over;
    ActionButton dream, keep, forget, wake;
    PassingLine answer;
    juce::String step, climb;
    juce::Rectangle<int> stepArea, depthArea;
};

} // namespace galvani
