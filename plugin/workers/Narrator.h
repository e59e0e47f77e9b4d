// Says why a parameter stands where it does: which groups, bands and neurons move it.
#pragma once

#include "dsp/engine/BlockActivity.h"
#include "dsp/parameters/ParameterId.h"
#include "neural/training/explanation/ParameterExplanation.h"

#include <juce_core/juce_core.h>

#include <memory>
#include <span>

namespace galvani
{

class Processor;

/** On the message thread; fed by the window with what it reads from the telemetry, and so silent while there is none.
    Numbers are means over about a second, so that they can be read. */
class Narrator
{
public:
    explicit Narrator (Processor&);
    ~Narrator();

    /** What the telemetry gave: ticks, then the spikes of the same time. */
    void add (std::span<const TickRecord>);
    void add (std::span<const Spike>);

    /** Why a modulated parameter stands where it does, in numbers that add up. */
    ParameterExplanation explain (ParameterId) const;

    /** The same in one or two sentences: "Cutoff is 18 % higher: ...". */
    juce::String sentence (ParameterId) const;

    /** The sentence of the parameter that is moved most, or that nothing moves any. */
    juce::String sentence() const;

    /** Called ten times a second. */
    void attend();

private:
    struct Impl;
    std::unique_ptr<Impl> impl;
};

} // namespace galvani
