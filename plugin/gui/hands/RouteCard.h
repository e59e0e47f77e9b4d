// The card of one route: depth, smoothing and curve, and how many routes there are.
#pragma once

#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/controls/ChoiceMenu.h"
#include "plugin/gui/controls/ValueField.h"
#include "plugin/gui/hands/CurveView.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/processor/Processor.h"

namespace galvani
{

class RouteCard final : public SpokenGroup
{
public:
    explicit RouteCard (Processor&);

    /** @param source, target  -1: none is chosen */
    void show (int source, int target);
    int source() const noexcept { return chosen.source; }
    int target() const noexcept { return chosen.target; }

    /** Call when it may have changed. */
    void setRouting (const ModulationRouting&);

    /** Told when the card has changed its route. */
    std::function<void()> onEdit;

    /** Call once a frame. */
    void refresh (const SourceValues&);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    /** A value as a bar and as a figure. */
    struct Line
    {
        FineSlider bar { juce::Slider::LinearHorizontal };
        ValueField figure;
        juce::Rectangle<int> area;
    };

    void set (Line&, const char* title, const char* tip, juce::NormalisableRange<double>, float ModulationRoute::*);
    void changeTo (const ModulationRoute&);
    void endGesture();
    void edited();
    void follow();

    Processor& processor;
    ModulationRoute chosen { -1, -1 };
    int used = 0;
    bool isInGesture = false;
    Line depth, smooth;
    ChoiceMenu curve;
    CurveView view;
    ActionButton remove;
    juce::Rectangle<int> headingArea, curveArea, footArea;
};

} // namespace galvani
