// Dreams: climbs, slowly and while one listens, from the present towards what is predicted to please or what excites a
// chosen neuron of the dense network.
#pragma once

#include <juce_core/juce_core.h>

#include <memory>
#include <vector>

namespace galvani
{

class Processor;
class Taster;

/** All on the message thread. */
class Dreamer
{
public:
    Dreamer (Processor&, Taster&);
    ~Dreamer();

    enum class Over
    {
        stimulus,  ///< gains of the bands and currents into the groups, within the dose guard's limit
        modulators ///< A to H
    };

    /** -1: liking; 0..7: the dense network's output A to H. */
    void setGoal (int goal);
    int goal() const;
    void setOver (Over);
    Over over() const;
    void setDepth (float depth); ///< 0..1: how far from the present it may go
    float depth() const;

    /** Begins. @returns why it cannot, in one line; empty when it does */
    juce::String dream();
    /** Lets go: everything glides back to where it was kept. */
    void wake();
    /** What was dreamt becomes part of the patch, to be saved as a preset (undoable). */
    void keep();
    /** Takes what was kept out of the patch again (undoable). */
    void forget();
    bool isDreaming() const;
    bool hasKept() const;

    /** What is climbed, an entry a step, the first before any: 0..1. */
    const std::vector<float>& history() const;

    /** Takes a step when it is time to; called ten times a second. */
    void advance();

private:
    struct Impl;
    std::unique_ptr<Impl> impl;
};

} // namespace galvani
