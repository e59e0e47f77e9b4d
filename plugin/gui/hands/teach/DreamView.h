// What a dream climbs, step by step.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

#include <vector>

namespace galvani
{

class DreamView final : public juce::Component, public juce::SettableTooltipClient
{
public:
    DreamView();

    void show (const std::vector<float>& history);

    void paint (juce::Graphics&) override;
    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override;

private:
    std::vector<float> values;
};

} // namespace galvani
