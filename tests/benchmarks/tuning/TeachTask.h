// What a player teaches: sounds that a brain hears, and eight modulators that belong to each.
#pragma once

#include "tests/benchmarks/tuning/Task.h"

namespace galvani
{

/** Which sounds are taught. */
enum class Lesson
{
    varied,     ///< ten sounds that have nothing in common
    surprising, ///< eight shades of one sound, then two that are unlike it
    mistaken    ///< as surprising, but the targets of the last two are slips of the hand: what is held out are the
                ///< eight alone
};

/** Plays ten sounds to a default brain with this seed, three tenths of a second each, and takes its 34 features as the
    dense network gets them: the square roots of its groups' rates, its mean rate, its synchrony. Held out are moments
    later in the same sounds, with the same targets, and of varied ones also mixtures of two neighbours, with the mean
    of both. */
Task teachTask (std::uint64_t seed, Lesson = Lesson::varied);

} // namespace galvani
