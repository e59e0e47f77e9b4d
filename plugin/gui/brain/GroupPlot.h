// A plot of the brain's groups: a click stimulates the one under the mouse, an alt-click silences it, and it is named.
#pragma once

#include "plugin/gui/theme/PixelView.h"

#include <functional>
#include <optional>

namespace galvani
{

class GroupPlot : public PixelView
{
public:
    GroupPlot() { setMouseCursor (juce::MouseCursor::CrosshairCursor); }

    /** Told which group was clicked; to be set before the first click. */
    std::function<void (int group, bool withAlt)> onClick;

    /** Told when the mouse was moved or has left; may be empty. */
    std::function<void()> onHover;

    /** What is under the mouse; empty when it is elsewhere. */
    juce::String hoverWords() const { return mouse ? wordsAt (*mouse) : juce::String(); }

    void mouseDown (const juce::MouseEvent&) override;
    void mouseMove (const juce::MouseEvent& event) override { hover (event.position); }
    void mouseExit (const juce::MouseEvent&) override { hover (std::nullopt); }

protected:
    /** The group at a place, or -1. */
    virtual int groupAt (juce::Point<float>) const = 0;
    virtual juce::String wordsAt (juce::Point<float>) const = 0;

    /** 0 at the foot, 1 at the top. */
    float fromBelow (juce::Point<float>) const noexcept;
    /** 0 at the left, 1 at the right. */
    float fromLeft (juce::Point<float>) const noexcept;

private:
    void hover (std::optional<juce::Point<float>>);

    std::optional<juce::Point<float>> mouse;
};

} // namespace galvani
