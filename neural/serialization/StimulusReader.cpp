#include "neural/serialization/StimulusReader.h"

#include "neural/serialization/ExperimentLimits.h"
#include "neural/serialization/PopulationReader.h"
#include "neural/serialization/QuantityReader.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

namespace limits = experimentLimits;

/** What the places of one stimulus are read with. */
struct StimulusReader
{
    JsonObject& given;
    const Experiment& experiment;
    std::uint64_t index;

    std::int64_t duration (std::string_view key) const
    {
        return readDuration (given.required (key), limits::lastRepetition_ms, experiment.dt_ms);
    }

    std::uint64_t seed (Draw purpose) const
    {
        const auto own = given.optional ("seed");
        return own ? own->seed() : seedFor (experiment.seed, purpose, index);
    }

    /** Repetitions of something that comes again every so many milliseconds. */
    std::int64_t count (JsonObject& place, std::string_view key, double period_ms) const
    {
        const auto node = place.required (key);
        const auto count = node.wholeNumber (1, limits::repetitions);
        if (static_cast<double> (count) * period_ms > limits::lastRepetition_ms)
            node.refuse ("the last of " + std::to_string (count) + " would come after "
                         + numberText (limits::lastRepetition_ms) + " ms");
        return count;
    }

    StimulusTiming timing (std::int64_t length) const
    {
        StimulusTiming timing;
        const auto onset = given.optional ("onset_ms");
        timing.onset = onset ? stepsNearest (onset->number (0.0, limits::lastRepetition_ms), experiment.dt_ms) : 0;
        if (const auto node = given.optional ("repeat"))
        {
            JsonObject repeat (*node);
            const auto period = repeat.required ("period_ms");
            timing.period = readDuration (period, limits::lastRepetition_ms, experiment.dt_ms);
            timing.count = count (repeat, "count", period.number (0.0, limits::lastRepetition_ms));
            repeat.refuseOthers();
            if (timing.period < std::max<std::int64_t> (length, 1))
                period.refuse ("shorter than the stimulus itself");
        }
        return timing;
    }

    /** A pulse's amplitude may be one a neuron: it is then a factor on a waveform of 1 pA. */
    void amplitude (CurrentStimulus& stimulus) const
    {
        const auto drawn = readDistribution (given.required ("amplitude_pA"), -limits::current_pA, limits::current_pA,
                                             stimulus.neurons.size());
        stimulus.waveform.amplitude_pA = drawn.isConstant() ? drawn.first : 1.0;
        if (drawn.isConstant())
            return;
        RandomStream random (seedFor (experiment.seed, Draw::amplitudes, index));
        stimulus.factors.resize (stimulus.neurons.size());
        for (size_t i = 0; i < stimulus.factors.size(); ++i)
            stimulus.factors[i] = drawn.draw (i, random);
    }

    void samples (Waveform& waveform) const
    {
        const auto list = given.required ("amplitude_pA");
        waveform.samples = list.numbers (-limits::current_pA, limits::current_pA);
        waveform.stepsPerSample =
            given.number ("dt_ms", limits::shortestStep_ms, limits::lastRepetition_ms) / experiment.dt_ms;
        // 0.3 / 0.1 is not quite 3.
        if (const auto whole = std::round (waveform.stepsPerSample);
            std::abs (waveform.stepsPerSample - whole) < 1.0e-9 * whole)
            waveform.stepsPerSample = whole;
        if (static_cast<double> (waveform.samples.size()) * waveform.stepsPerSample * experiment.dt_ms
            > limits::lastRepetition_ms)
            list.refuse ("the last sample would come after " + numberText (limits::lastRepetition_ms) + " ms");
    }

    CurrentStimulus current (Waveform::Kind kind, std::vector<std::int32_t> neurons) const
    {
        CurrentStimulus stimulus { std::move (neurons), {}, {} };
        auto& waveform = stimulus.waveform;
        waveform.kind = kind;
        if (kind == Waveform::Kind::samples)
            samples (waveform);
        else
        {
            waveform.duration = duration ("duration_ms");
            amplitude (stimulus);
        }
        if (kind == Waveform::Kind::train)
        {
            const auto period = given.required ("period_ms");
            waveform.period = readDuration (period, limits::lastRepetition_ms, experiment.dt_ms);
            waveform.count = count (given, "count", period.number (0.0, limits::lastRepetition_ms));
            if (waveform.period < std::max<std::int64_t> (waveform.duration, 1))
                period.refuse ("shorter than a pulse of the train");
        }
        if (kind == Waveform::Kind::sine)
            waveform.cyclesPerStep =
                given.number ("frequency_hz", 0.0, limits::frequency_hz) * experiment.dt_ms / 1000.0;
        if (kind == Waveform::Kind::noise)
            waveform.seed = seed (Draw::noise);
        stimulus.timing = timing (waveform.end());
        return stimulus;
    }

    PoissonStimulus poisson (std::vector<std::int32_t> neurons) const
    {
        PoissonStimulus train { std::move (neurons), {} };
        train.meanPerStep = given.number ("rate_hz", 0.0, limits::frequency_hz) * experiment.dt_ms / 1000.0;
        train.weight_pA = given.number ("weight_pA", -limits::weight_pA, limits::weight_pA);
        train.synapticTime_ms =
            given.number ("tau_syn_ms", limits::shortestTime_ms, limits::longestTime_ms, train.synapticTime_ms);
        train.seed = seed (Draw::trains);
        const auto until = given.optional ("duration_ms");
        train.duration = until ? readDuration (*until, limits::lastRepetition_ms, experiment.dt_ms) : experiment.steps;
        train.timing = timing (train.duration);
        return train;
    }
};

} // namespace

void readStimulus (const JsonNode& node, std::uint64_t index, Experiment& experiment)
{
    JsonObject given (node);
    const auto population = readPopulationName (given.required ("population"), experiment);
    auto neurons = readNeurons (given.optional ("neurons"), experiment, population);

    const std::vector<std::string_view> waveforms {
        "pulse", "train", "biphasic", "sine", "noise", "samples", "poisson"
    };
    const auto which = given.required ("waveform").choice (waveforms, "waveform");
    const StimulusReader reader { given, experiment, index };
    if (waveforms[which] == "poisson")
        experiment.stimuli.trains.push_back (reader.poisson (std::move (neurons)));
    else
    {
        using Kind = Waveform::Kind;
        constexpr std::array kinds { Kind::pulse, Kind::train, Kind::biphasic, Kind::sine, Kind::noise, Kind::samples };
        experiment.stimuli.currents.push_back (reader.current (kinds[which], std::move (neurons)));
    }
    given.refuseOthers();
}

} // namespace galvani
