// What the player likes: ratings, what was learned from them, and suggestions.
#pragma once

#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/controls/ChoiceButton.h"
#include "plugin/gui/controls/PassingLine.h"
#include "plugin/gui/controls/WordsView.h"
#include "plugin/gui/hands/teach/MeasureBar.h"
#include "plugin/gui/hands/teach/TeachCard.h"
#include "plugin/processor/Processor.h"
#include "plugin/workers/Taster.h"

namespace galvani
{

class TastePanel final : public TeachCard
{
public:
    TastePanel (Processor&, Taster&);

    void refresh() override;
    void resized() override;

private:
    Processor& processor;
    Taster& taster;
    ActionButton like, dislike, suggest, betterA, betterB;
    ChoiceButton clear;
    MeasureBar likesThis, agrees;
    WordsView words; ///< what is liked, or the last suggestion's reason
    PassingLine answer;
};

} // namespace galvani
