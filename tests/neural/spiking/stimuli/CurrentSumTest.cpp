#include "neural/spiking/stimuli/CurrentSum.h"
#include "neural/random/RandomStream.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

std::vector<CurrentStimulus> manyStimuli()
{
    RandomStream random (4);
    std::vector<CurrentStimulus> stimuli;
    const auto below = [&] (int n) { return static_cast<int> (random.uniform() * n); };
    for (int i = 0; i < 60; ++i)
    {
        CurrentStimulus s;
        for (int neuron = 0; neuron < 20; ++neuron)
            if (below (3) == 0)
                s.neurons.push_back (neuron);
        s.waveform.kind = static_cast<Waveform::Kind> (below (4)); // all but noise and samples
        s.waveform.amplitude_pA = random.uniform (-10.0, 10.0);
        s.waveform.duration = 1 + below (40);
        s.waveform.period = s.waveform.duration + below (10);
        s.waveform.count = 1 + below (4);
        s.waveform.cyclesPerStep = 0.01;
        s.timing = { below (200), s.waveform.end() + 1 + below (20), 1 + below (3) };
        if (i % 2 == 0)
            for (size_t n = 0; n < s.neurons.size(); ++n)
                s.factors.push_back (random.uniform (0.0, 2.0));
        stimuli.push_back (s);
    }
    return stimuli;
}

} // namespace

TEST_CASE ("the sums are those of all stimuli in every step, however far one goes at a time")
{
    const auto stimuli = manyStimuli();
    for (const int stride : { 1, 3, 16 })
    {
        CurrentSum sum (stimuli, 20);
        for (std::int64_t step = 0; step < 600; step += stride)
        {
            sum.moveTo (step);
            REQUIRE (sum.nextChange() > step);
            std::vector<double> expected (20, 0.0);
            for (const auto& s : stimuli)
                for (size_t i = 0; i < s.neurons.size(); ++i)
                    expected[static_cast<size_t> (s.neurons[i])] +=
                        s.at (step) * (s.factors.empty() ? 1.0 : s.factors[i]);
            INFO ("stride " << stride << ", step " << step);
            REQUIRE (sum.sums() == expected);
        }
    }
}

TEST_CASE ("nothing remains of stimuli that are over, and a reset begins again")
{
    const auto stimuli = manyStimuli();
    CurrentSum sum (stimuli, 20);
    sum.moveTo (50);
    const auto early = sum.sums();
    sum.moveTo (1'000'000);
    CHECK (sum.sums() == std::vector<double> (20, 0.0));
    CHECK_FALSE (sum.moveTo (1'000'001));
    sum.reset();
    sum.moveTo (50);
    CHECK (sum.sums() == early);
}

TEST_CASE ("a constant current is written once")
{
    CurrentStimulus s { { 0, 1 }, { 5 }, {} };
    s.waveform.amplitude_pA = 3.0;
    s.waveform.duration = 1000;
    CurrentSum sum ({ s }, 2);
    CHECK_FALSE (sum.moveTo (0));
    CHECK (sum.nextChange() == 5);
    CHECK (sum.moveTo (5));
    CHECK (sum.nextChange() == 1005);
    CHECK_FALSE (sum.moveTo (900));
    CHECK (sum.moveTo (1005));
}
