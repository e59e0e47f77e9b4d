#include "plugin/gui/modulation/MidiMenu.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/StageText.h"
#include "plugin/workers/StageHands.h"

namespace galvani
{

void addMidiItems (juce::PopupMenu& menu, Processor& processor, ParameterId id,
                   std::function<void (const juce::String&)> tell)
{
    auto& learner = processor.stage().learner();
    menu.addSeparator();
    if (learner.awaits() == MidiLearner::Awaits::controller && learner.learning() == id)
        menu.addItem (stageText::stopLearning, [&learner] { learner.cancel(); });
    else
        menu.addItem (stageText::midiLearn,
                      [&learner, id, tell]
                      {
                          learner.begin (id);
                          tell (stageText::moveAController (declarationOf (id).name));
                      });
    if (const auto number = processor.midiMap().controllerOf (id); number != MidiMap::none)
        menu.addItem (stageText::forgetController (number), [&learner, id] { learner.forget (id); });
}

} // namespace galvani
