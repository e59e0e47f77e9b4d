// How sliders, menus, buttons and tooltips look: sliders and buttons are drawn in Theme.cpp, menus in ThemeMenus.cpp,
// words in ThemeText.cpp.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class Theme final : public juce::LookAndFeel_V4
{
public:
    Theme();

    static constexpr int tallestLine = 30; ///< a menu that is taller than this has two lines

    void drawLinearSlider (juce::Graphics&, int x, int y, int width, int height, float position, float least,
                           float greatest, juce::Slider::SliderStyle, juce::Slider&) override;
    int getSliderThumbRadius (juce::Slider&) override { return 0; }

    void drawButtonBackground (juce::Graphics&, juce::Button&, const juce::Colour&, bool over, bool down) override;
    void drawButtonText (juce::Graphics&, juce::TextButton&, bool over, bool down) override;

    void drawComboBox (juce::Graphics&, int width, int height, bool down, int buttonX, int buttonY, int buttonWidth,
                       int buttonHeight, juce::ComboBox&) override;
    void positionComboBoxText (juce::ComboBox&, juce::Label&) override;
    juce::Font getComboBoxFont (juce::ComboBox&) override;

    void drawCallOutBoxBackground (juce::CallOutBox&, juce::Graphics&, const juce::Path&, juce::Image&) override;
    int getCallOutBoxBorderSize (const juce::CallOutBox&) override { return 16; }

    void drawPopupMenuBackground (juce::Graphics&, int width, int height) override;
    juce::Font getPopupMenuFont() override;

    juce::Rectangle<int> getTooltipBounds (const juce::String&, juce::Point<int>, juce::Rectangle<int>) override;
    void drawTooltip (juce::Graphics&, const juce::String&, int width, int height) override;

    void drawCornerResizer (juce::Graphics&, int width, int height, bool over, bool dragged) override;
    void drawLabel (juce::Graphics&, juce::Label&) override;
    void fillTextEditorBackground (juce::Graphics&, int width, int height, juce::TextEditor&) override;
    void drawTextEditorOutline (juce::Graphics&, int width, int height, juce::TextEditor&) override;
};

} // namespace galvani
