// One of the TEACH page's panels: a card with a heading and, at its right, a figure.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class TeachCard : public juce::Component
{
public:
    /** @param spoken  what a screen reader calls it */
    TeachCard (const juce::String& spoken, const juce::String& heading);

    /** Call ten times a second while it is seen. */
    virtual void refresh() = 0;

    void paint (juce::Graphics&) override;
    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override;

protected:
    static constexpr int headingHeight = 18, buttonHeight = 25, gap = 6;

    void setHeading (const juce::String&);
    void setFigure (const juce::String&);

    /** What lies within the edges; cards of little height have narrower ones. */
    juce::Rectangle<int> inside() const;
    juce::Rectangle<int> headingArea() const { return inside().removeFromTop (headingHeight); }
    /** What lies below the heading. */
    juce::Rectangle<int> content() const { return inside().withTrimmedTop (headingHeight + 4); }

    /** What the heading leaves for controls at its right. */
    int headingRoom = 0;

private:
    juce::String heading, figure;
};

/** Takes the buttons' row from the bottom of `area`. */
juce::Rectangle<int> removeButtonRow (juce::Rectangle<int>& area, int height, int gapAbove);

} // namespace galvani
