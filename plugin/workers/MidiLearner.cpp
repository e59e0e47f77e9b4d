#include "plugin/workers/MidiLearner.h"

#include "dsp/parameters/ParameterList.h"

namespace galvani
{

MidiLearner::MidiLearner (Processor& owner) : processor (owner) { processor.addListener (this); }
MidiLearner::~MidiLearner() { processor.removeListener (this); }

void MidiLearner::begin()
{
    touched = -1;
    awaited = Awaits::control;
}

void MidiLearner::begin (ParameterId id)
{
    touched = -1;
    processor.stageMidi().takeController(); // what was moved before does not count
    pupil = id;
    awaited = Awaits::controller;
}

void MidiLearner::change (const MidiMap& map)
{
    processor.beginStep();
    processor.setMidiMap (map);
    processor.beginStep();
}

void MidiLearner::bind (ParameterId id, int controller)
{
    auto map = processor.midiMap();
    map.bind (id, controller);
    change (map);
}

void MidiLearner::forget (ParameterId id)
{
    auto map = processor.midiMap();
    if (map.controllerOf (id) == MidiMap::none)
        return;
    map.forget (id);
    change (map);
}

void MidiLearner::audioProcessorParameterChangeGestureBegin (juce::AudioProcessor*, int index)
{
    if (! isTelling)
        touched = index;
}

void MidiLearner::attend()
{
    followControllers();
    if (const auto index = touched.exchange (-1); awaited != Awaits::nothing && index >= 0 && index < numParameters)
        begin (static_cast<ParameterId> (index));
    const auto controller = processor.stageMidi().takeController();
    if (awaited != Awaits::controller || ! controller)
        return;
    awaited = Awaits::nothing;
    bind (pupil, *controller);
    learned = pupil;
}

/** As one gesture each, which ends a third of a second after the last movement, so that a host can record it. */
void MidiLearner::followControllers()
{
    isTelling = true;
    for (const auto& row : parameterList())
    {
        auto& left = callsLeft[static_cast<size_t> (row.index)];
        const auto movement = processor.stageMidi().movementOf (row.index);
        if (! movement && left == 0)
            continue;
        auto* parameter = processor.parameters().getParameter (row.id);
        if (movement)
        {
            if (left == 0)
                parameter->beginChangeGesture();
            left = callsUntilGestureEnds;
            parameter->setValueNotifyingHost (movement->position);
            processor.stageMidi().acknowledge (row.index, *movement);
        }
        else if (--left == 0)
            parameter->endChangeGesture();
    }
    isTelling = false;
}

} // namespace galvani
