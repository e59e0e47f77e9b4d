// What the brain learns by, the like and the dislike that it learns from, what keeps it in bounds, and how far it has
// come.
#pragma once

#include "plugin/gui/controls/ChoiceButton.h"
#include "plugin/gui/controls/LeftClick.h"
#include "plugin/gui/controls/ParameterMenu.h"
#include "plugin/gui/controls/SwitchButton.h"
#include "plugin/gui/controls/ValueField.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class LearningPanel final : public SpokenGroup
{
public:
    explicit LearningPanel (Processor&);

    /** Call once a frame. @param relativeWeight  mean weight now over the one that it began with */
    void refresh (float relativeWeight);

    static constexpr int leastWidth = 127;

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    void showWhatMatters();

    Processor& processor;
    const juce::RangedAudioParameter& learning;
    ParameterMenu menu;
    ParameterButton like, dislike;
    juce::ParameterAttachment likeAttachment, dislikeAttachment;
    ValueField rate;
    std::unique_ptr<juce::SliderParameterAttachment> rateAttachment;
    SwitchButton fatigue, scaling, homeostasis;
    Spoken<juce::AccessibilityRole::staticText, juce::Label> weight;
    ChoiceButton forget;
    int framesUntilRefresh = 0;
};

} // namespace galvani
