// A few words side by side, of which one is chosen. While a source is dragged over them, the one below it opens.
#pragma once

#include "plugin/gui/controls/ChoiceButton.h"
#include "plugin/gui/theme/Spoken.h"

#include <functional>
#include <memory>
#include <vector>

namespace galvani
{

class ChoiceRow final : public SpokenGroup, public juce::DragAndDropTarget
{
public:
    /** @param spoken  what a screen reader calls the row */
    explicit ChoiceRow (const juce::String& spoken);

    void add (const juce::String& words, const juce::String& tip);

    /** Told when another is chosen, with its place in the row. */
    std::function<void (int)> onChange;

    void choose (int place);
    int chosen() const noexcept { return chosenPlace; }

    int leastWidth() const noexcept;

    void resized() override;
    bool isInterestedInDragSource (const SourceDetails&) override;
    void itemDragMove (const SourceDetails&) override;
    void itemDropped (const SourceDetails&) override {}

private:
    std::vector<std::unique_ptr<ChoiceButton>> choices;
    std::vector<int> widths;
    int chosenPlace = 0;
};

} // namespace galvani
