#include "plugin/headless/SimulateCommand.h"

#include "neural/serialization/ExperimentLimits.h"
#include "neural/serialization/ExperimentReader.h"
#include "neural/spiking/experiment/ExperimentSize.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/Interruption.h"
#include "plugin/headless/Notes.h"
#include "plugin/headless/ProgressBar.h"
#include "plugin/headless/SimulationOutputs.h"
#include "plugin/headless/TextFile.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cmath>
#include <ostream>

namespace galvani
{

namespace
{

Experiment readFile (const std::string& path)
{
    const auto text = readTextFile (path, experimentLimits::documentBytes);
    try
    {
        return readExperiment (text);
    }
    catch (const ExperimentError& problem)
    {
        throw CommandError (juce::String::fromUTF8 (path.c_str()), juce::String::fromUTF8 (problem.what()));
    }
}

void checkMemory (const juce::String& name, const Experiment& experiment)
{
    constexpr double bytesAMegabyte = 1024.0 * 1024.0;
    const auto needed = expectedBytes (experiment) / bytesAMegabyte;
    const auto there = juce::SystemStats::getMemorySizeInMegabytes();
    if (there > 0 && needed > there)
        throw CommandError (name, "needs about " + juce::String (std::ceil (needed), 0) + " MiB of memory; there are "
                                      + juce::String (there));
}

/** Forward Euler runs away when the step is too long for the currents. */
template <typename Real>
void checkPotentials (const juce::String& name, std::span<const Real> potentials)
{
    for (size_t neuron = 0; neuron < potentials.size(); ++neuron)
        if (! std::isfinite (potentials[neuron]))
            throw CommandError (name, "the potential of neuron " + juce::String (neuron)
                                          + " left the range of numbers; a shorter dt_ms may help");
}

template <typename Real>
void run (const SimulateOptions& options, const Experiment& experiment, std::ostream& out)
{
    using Clock = std::chrono::steady_clock;
    const auto name = juce::String::fromUTF8 (options.experiment.c_str());
    SimulationOutputs outputs (options, experiment);
    Simulation<Real> simulation (experiment);
    outputs.begin (simulation);

    const auto mostSteps = outputs.followsEachStep() ? 1 : experiment.steps;
    std::int64_t spikes = 0, advances = 0;
    ProgressBar progress;
    const auto start = Clock::now();
    while (! simulation.isDone())
    {
        const auto newSpikes = simulation.advance (mostSteps);
        spikes += static_cast<std::int64_t> (newSpikes.size());
        outputs.add (simulation.network(), newSpikes);
        if ((++advances & 255) == 0)
        {
            stopIfInterrupted();
            progress.show (static_cast<double> (simulation.network().stepsDone())
                           / static_cast<double> (experiment.steps));
        }
    }
    const auto taken = std::chrono::duration<double> (Clock::now() - start).count();
    progress.clear();

    checkPotentials (name, simulation.network().potentials());
    outputs.finish (simulation);

    const auto simulated = static_cast<double> (experiment.steps) * experiment.dt_ms / 1000.0;
    const auto rounded = [] (double value) { return std::round (value * 1.0e6) / 1.0e6; };
    out << nlohmann::ordered_json { { "spikes", spikes },
                                    { "synapses", simulation.network().synapses() },
                                    { "mean_rate_hz",
                                      rounded (static_cast<double> (spikes) / experiment.neurons() / simulated) },
                                    { "simulated_s", rounded (simulated) },
                                    { "wall_s", rounded (taken) },
                                    { "real_time_factor", rounded (taken / simulated) } }
               .dump()
        << '\n';
}

} // namespace

void runSimulate (const SimulateOptions& options, std::ostream& out)
{
    listenForInterruption();
    const auto name = juce::String::fromUTF8 (options.experiment.c_str());
    const auto experiment = readFile (options.experiment);
    checkMemory (name, experiment);
    if (options.precision == "float")
        run<float> (options, experiment, out);
    else
        run<double> (options, experiment, out);
    if (! options.voltages.empty() && experiment.recordedVoltages.empty())
        tell (name + ": record.voltages names no neuron, so " + juce::String::fromUTF8 (options.voltages.c_str())
              + " holds the times alone");
}

} // namespace galvani
