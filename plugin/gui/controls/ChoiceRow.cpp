#include "plugin/gui/controls/ChoiceRow.h"

#include "plugin/gui/modulation/SourceDrag.h"
#include "plugin/gui/theme/Type.h"

#include <numeric>

namespace galvani
{

ChoiceRow::ChoiceRow (const juce::String& spoken) { setTitle (spoken); }

void ChoiceRow::add (const juce::String& words, const juce::String& tip)
{
    const auto place = static_cast<int> (choices.size());
    auto& choice = *choices.emplace_back (std::make_unique<ChoiceButton>());
    widths.push_back (juce::roundToInt (textWidth (type::label(), words)) + 20);
    choice.setWords (words, tip);
    choice.setToggleState (place == 0, juce::dontSendNotification);
    choice.onClick = [this, place] { choose (place); };
    addAndMakeVisible (choice);
}

void ChoiceRow::choose (int place)
{
    chosenPlace = place;
    for (int i = 0; i < static_cast<int> (choices.size()); ++i)
        choices[static_cast<size_t> (i)]->setToggleState (i == place, juce::dontSendNotification);
    if (onChange)
        onChange (place);
}

int ChoiceRow::leastWidth() const noexcept { return std::accumulate (widths.begin(), widths.end(), 0); }

void ChoiceRow::resized()
{
    auto area = getLocalBounds();
    for (size_t i = 0; i < choices.size(); ++i)
        choices[i]->setBounds (area.removeFromLeft (widths[i]).reduced (1, 1));
}

bool ChoiceRow::isInterestedInDragSource (const SourceDetails& details) { return sourceOfDrag (details) >= 0; }

void ChoiceRow::itemDragMove (const SourceDetails& details)
{
    for (int i = 0; i < static_cast<int> (choices.size()); ++i)
        if (i != chosenPlace && choices[static_cast<size_t> (i)]->getBounds().contains (details.localPosition))
            return choose (i);
}

} // namespace galvani
