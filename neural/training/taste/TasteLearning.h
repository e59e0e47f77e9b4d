// Learns one person's taste from few examples.
#pragma once

#include "neural/training/taste/Preference.h"
#include "neural/training/taste/TasteExamples.h"
#include "neural/training/taste/TasteSettings.h"

#include <optional>

namespace galvani
{

/** Trains a committee of each prior, every member but for its share of the examples, which it is asked about
    afterwards; the committees then count in proportion to how probable they thought those. With fewer than five
    examples all members learn from all, and all priors count alike. Without examples every probability is 0.5, with a
    large deviation. The same arguments give the same preference on the same machine. Allocates and takes tens of
    milliseconds: never on the audio thread.
    @returns nothing when cancelled
    @throws std::invalid_argument  with one line when the examples do not fit the settings, or those are wrong */
std::optional<Preference> learnTaste (const TasteExamples&, const TasteSettings&, const TasteProgress& = {});

} // namespace galvani
