#include "plugin/gui/hands/SourceSwitch.h"

#include <numeric>

namespace galvani
{

SourceSwitch::SourceSwitch() : pages (sourcePages()), widths { 84, 64, 56, 50, 54, 52, 56 }
{
    setTitle (text::sources);
    jassert (widths.size() == pages.size());
    for (size_t i = 0; i < pages.size(); ++i)
    {
        auto& choice = *choices.emplace_back (std::make_unique<ChoiceButton>());
        choice.setWords (pages[i].name, pages[i].tip);
        choice.onClick = [this, i] { choose (i); };
        addAndMakeVisible (choice);
    }
    choices.front()->setToggleState (true, juce::dontSendNotification);
}

void SourceSwitch::choose (size_t page)
{
    for (size_t i = 0; i < choices.size(); ++i)
        choices[i]->setToggleState (i == page, juce::dontSendNotification);
    if (onChange)
        onChange (pages[page]);
}

int SourceSwitch::leastWidth() const noexcept { return std::accumulate (widths.begin(), widths.end(), 0); }

void SourceSwitch::resized()
{
    auto area = getLocalBounds();
    for (size_t i = 0; i < choices.size(); ++i)
        choices[i]->setBounds (area.removeFromLeft (widths[i]).reduced (1, 1));
}

} // namespace galvani
