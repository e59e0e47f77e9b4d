// Chooses which modulation sources the matrix shows.
#pragma once

#include "plugin/gui/controls/ChoiceButton.h"
#include "plugin/gui/hands/SourcePage.h"

#include <functional>
#include <memory>

namespace galvani
{

class SourceSwitch final : public juce::Component
{
public:
    SourceSwitch();

    /** Told when another page is chosen. */
    std::function<void (const SourcePage&)> onChange;

    int leastWidth() const noexcept;

    void resized() override;

private:
    void choose (size_t page);

    std::vector<SourcePage> pages;
    std::vector<std::unique_ptr<ChoiceButton>> choices;
    std::vector<int> widths;
};

} // namespace galvani
