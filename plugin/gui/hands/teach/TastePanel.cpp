#include "plugin/gui/hands/teach/TastePanel.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Palette.h"

namespace galvani
{

namespace
{

MeasureBar::Shown likingOf (const Taster::View& view)
{
    if (! view.liking)
        return {};
    const auto figure = text::withUncertainty (*view.liking, view.uncertainty);
    return { view.liking, view.uncertainty, {}, figure, figure.upToFirstOccurrenceOf (" ", false, false) };
}

MeasureBar::Shown agreementOf (const Taster::View& view)
{
    if (! view.agreement)
        return { {}, {}, {}, view.isLearning ? juce::String (text::tasteIsLearning) : juce::String(), {} };
    return { view.agreement,
             {},
             view.chance,
             text::besideChance (*view.agreement, view.chance),
             text::percent (*view.agreement) };
}

} // namespace

TastePanel::TastePanel (Processor& owner, Taster& source)
    : TeachCard (text::tasteName, text::taste (0, 0)),
      processor (owner),
      taster (source),
      like (text::like, text::likeTip, ActionButton::Rank::first, Sign::heart),
      dislike (text::dislike, text::dislikeTip, ActionButton::Rank::usual, Sign::cross),
      suggest (text::suggest, text::suggestTip, ActionButton::Rank::first),
      betterA (text::better (text::slotA), text::betterTip (text::slotA)),
      betterB (text::better (text::slotB), text::betterTip (text::slotB)),
      likesThis (text::likesThis, text::likesThisTip),
      agrees (text::agrees, text::agreesTip)
{
    clear.setWords (text::clearTaste, text::clearTasteTip);
    clear.setTitle (text::clearTasteTitle);
    clear.standAlone();
    headingRoom = 46;
    const auto then = [this] (auto act)
    {
        return [this, act]
        {
            act();
            refresh();
        };
    };
    // By way of the sound's own thread, where it rewards a brain that learns as well; the taster hears of it there.
    like.onClick = [this] { processor.stimulate ({ StimulusEvent::Kind::like }); };
    dislike.onClick = [this] { processor.stimulate ({ StimulusEvent::Kind::dislike }); };
    suggest.onClick = then ([this] { answer.say (taster.suggest()); });
    betterA.onClick = then ([this] { taster.prefer (0); });
    betterB.onClick = then ([this] { taster.prefer (1); });
    clear.onClick = then ([this] { taster.clear(); });
    for (auto* child : std::initializer_list<juce::Component*> { &clear, &like, &dislike, &likesThis, &agrees, &words,
                                                                 &suggest, &betterA, &betterB })
        addAndMakeVisible (child);
    refresh();
}

void TastePanel::refresh()
{
    const auto view = taster.view();
    const auto ratings = taster.numRatings(), comparisons = taster.numComparisons();
    setHeading (text::taste (ratings, comparisons));
    clear.setEnabled (ratings + comparisons > 0);
    betterA.setEnabled (taster.canCompare());
    betterB.setEnabled (taster.canCompare());
    likesThis.show (likingOf (view));
    agrees.show (agreementOf (view));
    if (const auto said = answer.now(); said.isNotEmpty())
    {
        words.setColour (palette::wave);
        words.set (plain (said));
    }
    else
    {
        words.setColour (palette::label);
        words.set (view.sentence.isEmpty() ? plain (text::noTaste) : withObject (view.sentence, text::youLike));
    }
}

void TastePanel::resized()
{
    const auto topRow = headingArea();
    clear.setBounds (topRow.withLeft (topRow.getRight() - 42));

    auto area = content();
    const auto isLow = area.getHeight() < 124;
    auto row = removeButtonRow (area, buttonHeight, 3);
    const auto side = juce::jmin (72, (row.getWidth() * 7 / 10 - 2 * gap) / 2);
    betterB.setBounds (row.removeFromRight (side));
    row.removeFromRight (4);
    betterA.setBounds (row.removeFromRight (side));
    row.removeFromRight (gap);
    suggest.setBounds (row.withWidth (juce::jmin (row.getWidth(), 76)));

    auto rating = area.removeFromTop (isLow ? 25 : juce::jlimit (28, 36, area.getHeight() * 28 / 100));
    like.setBounds (rating.removeFromLeft ((rating.getWidth() - 8) / 2));
    dislike.setBounds (rating.withTrimmedLeft (8));
    area.removeFromTop (isLow ? 3 : 4);
    const auto barHeight = isLow ? 17 : juce::jlimit (18, 22, area.getHeight() / 4);
    likesThis.setBounds (area.removeFromTop (barHeight));
    agrees.setBounds (area.removeFromTop (barHeight));
    words.setBounds (area);
}

} // namespace galvani
