// The two tables of a render: every spike, and what the brain did each millisecond.
#pragma once

#include "dsp/engine/BlockActivity.h"
#include "plugin/headless/AtomicOutputFile.h"

#include <string>

namespace galvani
{

/** CSV `time_ms,neuron`, sorted by time, then neuron. */
class SpikeTable
{
public:
    explicit SpikeTable (AtomicOutputFile&);
    void add (std::span<const Spike>);

private:
    AtomicOutputFile& file;
    std::string text;
};

/** CSV `time_ms,rate_hz,synchrony,mod_a..mod_h`, one row a control tick. */
class ActivityTable
{
public:
    explicit ActivityTable (AtomicOutputFile&);
    void add (std::span<const TickRecord>);

private:
    AtomicOutputFile& file;
    std::string text;
};

} // namespace galvani
