// Learns what the player likes: stores ratings, learns from them in the background, and suggests.
#pragma once

#include "plugin/state/Lessons.h"

#include <juce_core/juce_core.h>

#include <memory>
#include <optional>
#include <vector>

namespace galvani
{

class Preference;
class Processor;

/** All on the message thread; the learning itself is not. */
class Taster
{
public:
    Taster (Processor&, juce::ThreadPool&);
    ~Taster();

    /** Rates what was heard in the last second (undoable). The window's buttons stimulate the processor with a like or
        dislike instead, which comes back here by way of collect() and rewards the brain as well. */
    void rate (bool liked);

    /** What the A/B switch plays from now on: 0 for A, 1 for B. */
    void nowHearing (int side);
    /** Something between A and B plays: until nowHearing(), neither side is heard. */
    void hearingNeither();
    /** Whether both sides were heard long enough, since the last change, to be compared. */
    bool canCompare() const;
    /** The side that pleases more (undoable). */
    void prefer (int side);

    int numRatings() const; ///< likes and dislikes
    int numComparisons() const;
    void clear(); ///< undoable

    struct View
    {
        std::optional<float> liking;    ///< of what is heard now, 0..1; nothing before there are ratings
        float uncertainty = 0.5f;       ///< standard deviation of it
        std::optional<float> agreement; ///< share of the ratings that were predicted without having seen them, 0..1
        float chance = 0.5f;            ///< what guessing would reach
        bool isLearning = false;
        juce::String sentence; ///< "You like slow, bright, unsynchronised."
    };
    View view() const;

    /** Sets the voice to what is predicted to please (undoable). @returns why, in a sentence; or why not */
    juce::String suggest();

    /** The preference as learned last; nullptr before. */
    std::shared_ptr<const Preference> preference() const;

    /** Whether the taste foretells the player better than guessing would: what is built on it otherwise is luck. */
    bool isSure() const;

    /** Ends what the worker does. */
    void stop();

    /** Takes what the worker has finished and the likes that came by MIDI; called ten times a second. */
    void collect();

private:
    struct Impl;
    std::unique_ptr<Impl> impl;
};

} // namespace galvani
