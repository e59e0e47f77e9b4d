// The files that a simulation writes: whichever were asked for.
#pragma once

#include "neural/spiking/experiment/Simulation.h"
#include "plugin/headless/OutputFiles.h"
#include "plugin/headless/SimulateOptions.h"
#include "plugin/headless/SimulationPictureOutput.h"
#include "plugin/headless/SimulationTables.h"

#include <optional>

namespace galvani
{

class SimulationOutputs
{
public:
    /** Opens all of them, so that a place that cannot be written is known before anything is simulated.
        Throws CommandError. */
    SimulationOutputs (const SimulateOptions&, const Experiment&);

    /** Potentials are wanted after each single step. */
    bool followsEachStep() const noexcept { return voltages || (picture && picture->followsEachStep()); }

    /** To be called once, before the first step. */
    template <typename Real>
    void begin (const Simulation<Real>&);

    /** Takes what the last advance gave. */
    template <typename Real>
    void add (const SpikingNetwork<Real>&, std::span<const Spike>);

    /** Completes all files, then moves all of them into place. */
    template <typename Real>
    void finish (const Simulation<Real>&);

private:
    OutputFiles files;
    std::optional<SimulatedSpikeTable> spikes;
    std::optional<VoltageTable> voltages;
    AtomicOutputFile* weightFile = nullptr;
    std::optional<SimulationPictureOutput> picture;
};

} // namespace galvani
