// The eight scenes, the way between them, and how long it takes.
#pragma once

#include "plugin/gui/controls/InlineEditor.h"
#include "plugin/gui/controls/ValueField.h"
#include "plugin/gui/hands/stage/SceneTile.h"
#include "plugin/gui/hands/stage/WayBar.h"
#include "plugin/gui/theme/Spoken.h"

#include <array>
#include <memory>

namespace galvani
{

class ScenesPanel final : public SpokenGroup
{
public:
    explicit ScenesPanel (Processor&);

    /** Call once a frame while it is seen. */
    void refresh();

    /** Goes to a scene; an empty one only says that it is. */
    void go (int slot);
    void store (int slot);
    /** What the right button opens. */
    juce::PopupMenu menuOf (int slot);
    void rename (int slot);

    void paint (juce::Graphics&) override;
    void resized() override;
    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override;

private:
    void showScenes();
    void openMenu (int slot);
    juce::String nameOf (int slot) const;
    SceneTile& tile (int slot) { return *tiles[static_cast<size_t> (slot)]; }

    SceneChanger& changer;
    Processor& processor;
    std::array<std::unique_ptr<SceneTile>, SceneSet::count> tiles;
    ValueField time;
    WayBar bar;
    InlineEditor naming;
    SceneChanger::Way shown;
    juce::Rectangle<int> headingArea, wordsArea, percentArea;
    int framesUntilScenes = 0;
};

} // namespace galvani
