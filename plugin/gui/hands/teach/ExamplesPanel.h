// What was taught by demonstration: sounds, and the voice that each shall play.
#pragma once

#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/controls/PassingLine.h"
#include "plugin/gui/controls/WordsView.h"
#include "plugin/gui/hands/teach/ExampleList.h"
#include "plugin/gui/hands/teach/TeachCard.h"
#include "plugin/processor/Processor.h"

namespace galvani
{

class ExamplesPanel final : public TeachCard
{
public:
    ExamplesPanel (Processor&, Teacher&);

    void refresh() override;
    void resized() override;

private:
    Processor& processor;
    Teacher& teacher;
    ExampleList list;
    WordsView words; ///< what to do where there are no examples, else the last answer
    ActionButton teachNow, undo, clear;
    PassingLine answer;
};

} // namespace galvani
