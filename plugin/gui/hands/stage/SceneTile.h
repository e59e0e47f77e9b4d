// A scene as a tile: number, name, and how the brain fired when it was kept.
#pragma once

#include "plugin/state/SceneSet.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>
#include <memory>

namespace galvani
{

class SceneTile final : public juce::Button, private juce::Timer
{
public:
    explicit SceneTile (int slot);

    /** @param scene  none: empty */
    void show (const std::shared_ptr<const Scene>& scene, bool plays);
    bool isEmpty() const noexcept { return shown == nullptr; }

    /** A click, and what stands for one on the keyboard. */
    std::function<void()> onGo;
    /** A click with shift, or a long press. */
    std::function<void()> onStore;
    /** The right button, or shift-F10. */
    std::function<void()> onMenu;

    juce::Rectangle<int> nameArea() const;

    void paintButton (juce::Graphics&, bool over, bool down) override;
    void mouseDown (const juce::MouseEvent&) override;
    void mouseDrag (const juce::MouseEvent&) override;
    void mouseUp (const juce::MouseEvent&) override;
    bool keyPressed (const juce::KeyPress&) override;
    void focusGained (FocusChangeType) override;
    void focusLost (FocusChangeType) override;

private:
    using juce::Button::clicked;
    void clicked (const juce::ModifierKeys&) override;
    void timerCallback() override;
    void paintStrip (juce::Graphics&, juce::Rectangle<float> tile, bool over) const;

    int slot;
    std::shared_ptr<const Scene> shown;
    bool menuIsMeant = false, wasLong = false, reachedByKey = false;
};

} // namespace galvani
