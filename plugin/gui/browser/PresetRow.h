// A line of the browser's list: a heart, the preset's name, its category, its author and tags.
#pragma once

#include "plugin/gui/theme/Spoken.h"
#include "plugin/presets/PresetHeading.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>

namespace galvani
{

class PresetRow final : public SpokenWords
{
public:
    struct Shown
    {
        PresetHeading preset;
        bool isFavourite = false, isSelected = false;
    };

    PresetRow();
    void show (Shown);

    std::function<void()> onChoose, onHeart;

    void paint (juce::Graphics&) override;
    void mouseUp (const juce::MouseEvent&) override;
    void mouseEnter (const juce::MouseEvent&) override { repaint(); }
    void mouseExit (const juce::MouseEvent&) override { repaint(); }

private:
    static constexpr int heartWidth = 30;

    Shown shown;
};

} // namespace galvani
