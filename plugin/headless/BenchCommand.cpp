#include "plugin/headless/BenchCommand.h"

#include "dsp/engine/Engine.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/ProgressBar.h"
#include "plugin/headless/StageLoad.h"
#include "plugin/presets/FactoryPresets.h"
#include "plugin/state/DemoSound.h"

#include <chrono>
#include <cmath>
#include <ostream>

namespace galvani
{

namespace
{

constexpr double sampleRate = 48000.0, blockSeconds = 64 / sampleRate;
constexpr int blockSize = 64;
constexpr int blocksASecond = 750;

// Spikes arrive up to the longest delay, 10 ms, after a burst: these blocks pay for it.
constexpr int blocksThatPay = 1 + 8;

constexpr double leastSeconds = 0.1, mostSeconds = 3600.0;

struct Stage
{
    const char* name;
    double StageTimes::*time; ///< none: the whole engine
};

constexpr std::array stages { Stage { "all", nullptr }, Stage { "ear", &StageTimes::ear },
                              Stage { "brain", &StageTimes::brain }, Stage { "dense", &StageTimes::dense },
                              Stage { "voice", &StageTimes::voice } };

void check (const BenchOptions& options)
{
    if (std::find (std::begin (offeredBrainSizes), std::end (offeredBrainSizes), options.neurons)
        == std::end (offeredBrainSizes))
        throw CommandError ("--neurons " + juce::String (options.neurons),
                            "a brain has 256, 1024, 4096 or 16384 neurons");
    if (! (options.seconds >= leastSeconds && options.seconds <= mostSeconds))
        throw CommandError ("--seconds " + juce::String (options.seconds), "0.1 to 3600 seconds can be measured");
}

/** The demo sound, from whose end it begins again, as blocks at the bench's rate: the engine's own Source. */
ParameterValues hearingTheDemo (ParameterValues values)
{
    values[ParameterId::source] = 1.0f;
    return values;
}

ParameterValues learning (ParameterValues values)
{
    values[ParameterId::learning] = 1.0f;
    values[ParameterId::scaling] = values[ParameterId::fatigue] = 1.0f;
    return values;
}

} // namespace

void runBench (const BenchOptions& options, std::ostream& out)
{
    using Clock = std::chrono::steady_clock;
    check (options);

    auto patch = factoryPresets().front();
    patch.brain.neurons = options.neurons;
    Engine engine;
    engine.prepare ({ sampleRate, blockSize, patch.brain, 0, demoSound(), {} });
    engine.setRouting (patch.routing);
    engine.measureStages (true);
    auto parameters = hearingTheDemo (patch.parameters);
    if (options.plasticity)
        parameters = learning (parameters);

    const auto numBlocks = static_cast<int> (std::lround (options.seconds * blocksASecond));
    std::vector<StageLoad> loads (stages.size(), StageLoad (static_cast<size_t> (numBlocks)));
    std::array<float, blockSize> left {}, right {};
    const std::array<float*, 2> channels { left.data(), right.data() };
    std::int64_t spikes = 0;

    ProgressBar progress;
    for (int block = -blocksASecond; block < numBlocks; ++block)
    {
        // Early in each second, so that even a short bench has one.
        const auto sinceBurst = (block + 2 * blocksASecond - blocksASecond / 20) % blocksASecond;
        if (options.burst && sinceBurst == 0 && block >= 0)
            engine.fireEveryNeuron();

        const auto start = Clock::now();
        engine.setParameters (parameters);
        engine.process ({}, channels, blockSize, {});
        const auto taken = std::chrono::duration<double> (Clock::now() - start).count();
        if (block < 0)
            continue;

        const auto times = engine.stageTimes();
        const auto pays = options.burst && sinceBurst < blocksThatPay && block >= sinceBurst;
        for (size_t i = 0; i < stages.size(); ++i)
            loads[i].add ((stages[i].time == nullptr ? taken : times.*stages[i].time) / blockSeconds, pays);
        spikes += static_cast<std::int64_t> (engine.activity().spikes.size());
        if (block % blocksASecond == 0)
            progress.show (static_cast<double> (block) / numBlocks);
    }

    const auto rate = static_cast<double> (spikes) / options.neurons / (numBlocks * blockSeconds);
    const auto bytesPerSynapse = static_cast<double> (engine.synapseBytes()) / engine.synapses();
    for (size_t i = 0; i < stages.size(); ++i)
    {
        if (options.stage != "all" && options.stage != stages[i].name)
            continue;
        nlohmann::ordered_json line { { "stage", stages[i].name },
                                      { "neurons", options.neurons },
                                      { "synapses", engine.synapses() },
                                      { "bytes_per_synapse", std::round (bytesPerSynapse * 100.0) / 100.0 },
                                      { "mean_rate_hz", std::round (rate * 1000.0) / 1000.0 } };
        line.update (loads[i].summary (options.burst));
        out << line.dump() << '\n';
    }
}

} // namespace galvani
