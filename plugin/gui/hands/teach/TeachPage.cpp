#include "plugin/gui/hands/teach/TeachPage.h"

#include "plugin/workers/Workers.h"

namespace galvani
{

namespace
{

constexpr int framesBetween = 6; ///< ten times a second: faster figures are noise

/** A card's width for each unit that all share, and what it needs at least. */
struct CardWidth
{
    int share, least;
};
constexpr CardWidth widths[] { { 300, 230 }, { 282, 230 }, { 286, 224 }, { 220, 190 } };

} // namespace

TeachPage::TeachPage (Processor& processor)
    : teacher (processor.workers().teacher()),
      examples (processor, teacher),
      train (teacher),
      taste (processor, processor.workers().taster()),
      dream (processor.workers().dreamer())
{
    for (auto* card : std::initializer_list<juce::Component*> { &examples, &train, &taste, &dream })
        addAndMakeVisible (card);
}

// What is auditioned would play on with nobody to see it.
TeachPage::~TeachPage() { teacher.stopAudition(); }

void TeachPage::visibilityChanged()
{
    framesUntilRefresh = 0;
    if (! isVisible())
        teacher.stopAudition();
}

void TeachPage::refresh()
{
    if (--framesUntilRefresh > 0)
        return;
    framesUntilRefresh = framesBetween;
    for (auto* card : std::initializer_list<TeachCard*> { &examples, &train, &taste, &dream })
        card->refresh();
}

void TeachPage::resized()
{
    int shares = 0, least = 0;
    for (const auto& [share, needed] : widths)
    {
        shares += share;
        least += needed;
    }
    const auto gap = getWidth() < 1000 ? 8 : 12;
    const auto spare = getWidth() - 3 * gap - least;
    auto area = getLocalBounds();
    juce::Component* const cards[] { &examples, &train, &taste, &dream };
    // What is over after the least goes to all by their shares.
    for (size_t i = 0; i < std::size (cards); ++i)
    {
        const auto isLast = i + 1 == std::size (cards);
        cards[i]->setBounds (isLast ? area : area.removeFromLeft (widths[i].least + spare * widths[i].share / shares));
        area.removeFromLeft (gap);
    }
}

} // namespace galvani
