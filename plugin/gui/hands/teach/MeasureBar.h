// A share as a bar with its name and figure; what is not known yet is a dash.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

#include <optional>

namespace galvani
{

class MeasureBar final : public juce::Component, public juce::SettableTooltipClient
{
public:
    MeasureBar (const juce::String& name, const juce::String& tip);

    struct Shown
    {
        std::optional<float> share;       ///< 0..1
        std::optional<float> uncertainty; ///< marked around the share
        std::optional<float> chance;      ///< marked on the bar
        juce::String figure;              ///< beside the bar; a dash where there is none
        juce::String shortFigure;         ///< where there is no room for that
        bool operator== (const Shown&) const = default;
    };
    void show (const Shown&);

    void paint (juce::Graphics&) override;
    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override;

private:
    juce::String figure() const;
    void paintBar (juce::Graphics&, juce::Rectangle<float>) const;

    juce::String name;
    Shown shown;
};

} // namespace galvani
