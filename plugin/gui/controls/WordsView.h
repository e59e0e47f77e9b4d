// A few words in as many lines as there is room for; what does not fit is told under the mouse and read out.
#pragma once

#include "plugin/gui/controls/StyledWords.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class WordsView final : public juce::Component, public juce::SettableTooltipClient
{
public:
    explicit WordsView (juce::Justification = juce::Justification::centredLeft);

    void set (const StyledSentence&);
    void setColour (juce::Colour);
    const juce::String& text() const noexcept { return whole; }
    bool isShortened() const noexcept { return shortened; }

    /** The whole text when it was shortened, then what setTooltip() said. */
    juce::String getTooltip() override;

    void paint (juce::Graphics&) override;
    void resized() override;
    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override;

private:
    bool fits (const StyledSentence&, float fontHeight);
    void layOut();

    juce::Justification justification;
    juce::Colour colour;
    StyledSentence sentence;
    juce::String whole;
    juce::TextLayout layout;
    bool shortened = false;
};

} // namespace galvani
