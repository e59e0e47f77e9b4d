// Which neurons a hand means: those under a disc, the nearest one, a group; and whether it silences or wakes them.
#pragma once

#include "neural/brain/NeuronSet.h"

namespace galvani
{

/** Neurons of the nearer hemisphere within a radius of a place; the electrode's reach. */
NeuronSet neuronsInDisc (const BrainLayout&, SheetPosition place, float radius);

/** The neuron that is nearest, or -1 where there is none at all. */
int nearestNeuron (const BrainLayout&, SheetPosition place);

NeuronSet neuronsOfGroup (const BrainLayout&, int group);

/** True when all of them are silenced, so that a hand that touches them wakes them; with no neuron it is false. */
bool allSilenced (const NeuronSet& touched, const NeuronSet& silenced);

/** What is silenced after some were silenced or woken. */
NeuronSet afterSilencing (const NeuronSet& touched, bool shouldBeSilent, NeuronSet silenced);

} // namespace galvani
