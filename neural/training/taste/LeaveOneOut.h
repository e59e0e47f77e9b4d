// Tells how well a taste can be learned from its examples: each is foretold from the others.
#pragma once

#include "neural/training/taste/Agreement.h"
#include "neural/training/taste/TasteExamples.h"
#include "neural/training/taste/TasteSettings.h"

namespace galvani
{

/** Learns once an example, without it and without others of the very same features. A rating is right when the
    probability is on its side of 1/2, a comparison when what was preferred is thought the likelier choice.
    Takes as long as so many trainings. When cancelled, the agreement of those that were done; with fewer than two
    examples, a count of 0.
    @throws std::invalid_argument  as learnTaste() does */
Agreement leaveOneOut (const TasteExamples&, const TasteSettings&, const TasteProgress& = {});

} // namespace galvani
