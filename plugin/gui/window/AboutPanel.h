// What Galvani is, which version, and what it is made with: a panel over the brain.
#pragma once

#include "plugin/gui/controls/IconButton.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/gui/window/MadeOf.h"

#include <functional>

namespace galvani
{

class AboutPanel final : public SpokenGroup
{
public:
    AboutPanel();

    void open();
    void close();
    bool isOpen() const { return isVisible(); }

    /** Told when it has opened or closed. */
    std::function<void()> onChange;

    void paint (juce::Graphics&) override;
    void resized() override;
    bool keyPressed (const juce::KeyPress&) override;

private:
    void paintParts (juce::Graphics&, juce::Rectangle<int>) const;

    std::vector<MadeOfPart> parts;
    IconButton cross;
    SpokenWords spoken; ///< all that is painted, for those who hear it
};

} // namespace galvani
