// A brain that is busy without a simulation: groups that burst together, as speech makes them, or volleys of all.
#pragma once

#include "neural/brain/AxonSample.h"
#include "neural/brain/BrainNetwork.h"
#include "neural/random/RandomStream.h"
#include "plugin/activity/LiveActivity.h"

#include <cmath>
#include <memory>
#include <vector>

namespace galvani::test
{

/** Its spikes follow from the seed and the number of frames. */
class LivelyBrain
{
public:
    explicit LivelyBrain (int neurons, std::uint64_t seed = 1) : random (seed)
    {
        const BrainSpec spec { neurons, seed };
        auto made = layOutBrain (spec);
        if (neurons <= 4096)
            made.axons = sampleAxons (brainNetwork (spec, made), made.size());
        else // wiring takes seconds
            for (size_t i = 0; i < axonsShown * made.positions.size(); ++i)
                made.axons.push_back ({ static_cast<std::int32_t> (random.uniform() * neurons), 60 });
        layout = std::make_shared<const BrainLayout> (std::move (made));
        activity.setBrain (layout);
        potentials.assign (layout->positions.size(), -66.0f);
    }

    /** A frame of quiet: time passes, nobody fires. */
    void rest (double seconds)
    {
        frame (
            seconds, [] (int) { return 0.0; }, 0.0);
    }

    /** A frame of speech. */
    void speak (double seconds)
    {
        frame (seconds,
               [this] (int group)
               {
                   const auto low = group % groupsPerHemisphere;
                   // Three formants that wander, in syllables; the right ear hears a little less of them.
                   double level = 0.0;
                   for (int formant = 0; formant < 3; ++formant)
                   {
                       const auto centre =
                           3.0 + 4.5 * formant + 1.6 * std::sin (time * (1.1 + 0.7 * formant) + formant);
                       const auto away = (low - centre) / 1.3;
                       level += std::exp (-away * away)
                                * std::pow (std::max (0.0, std::sin (time * 2.0 * 3.14159 * 3.7 + formant)), 2.0);
                   }
                   return 1.5 + (group < groupsPerHemisphere ? 55.0 : 38.0) * level;
               });
    }

    /** A frame in which all neurons fire together four times a second. */
    void strobe (double seconds)
    {
        const auto before = std::floor (time * 4.0);
        const auto volley = std::floor ((time + seconds) * 4.0) > before;
        frame (seconds, [volley] (int) { return volley ? 1.0e9 : 0.0; });
    }

    void fire (int neuron)
    {
        const Spike spike { step(), neuron };
        activity.add (std::span<const Spike> (&spike, 1));
    }

    /** @param rateOf  Hz, by group
        @param noise_mV  by how much potentials are scattered */
    template <typename RateOf>
    void frame (double seconds, RateOf&& rateOf, double noise_mV = 4.0)
    {
        activity.pass (seconds);
        const auto first = static_cast<std::int64_t> (time * 1000.0);
        time += seconds;
        std::vector<TickRecord> ticks;
        for (auto tick = first; tick < static_cast<std::int64_t> (time * 1000.0); ++tick)
        {
            ticks.emplace_back();
            ticks.back().tick = tick;
            ticks.back().groupPotential.fill (-62.0f);
        }
        std::vector<Spike> spikes;
        for (size_t n = 0; n < potentials.size(); ++n)
        {
            const auto rate = rateOf (static_cast<int> (layout->group[n]));
            const auto excitable = 0.3 + 1.4 * static_cast<double> ((n * 7919u) % 101u) / 101.0;
            potentials[n] += static_cast<float> (
                0.2 * (-67.0 + 0.3 * rate + noise_mV * random.uniform() - static_cast<double> (potentials[n])));
            if (random.uniform() < rate * excitable * seconds)
            {
                spikes.push_back ({ step(), static_cast<std::int32_t> (n) });
                potentials[n] = -70.0f;
            }
        }
        activity.add (std::span<const TickRecord> (ticks));
        activity.add (std::span<const Spike> (spikes));
        activity.settle (potentials);
    }

    std::int64_t step() const { return static_cast<std::int64_t> (time * stepsPerSecond) - 1; }

    LiveActivity activity;
    std::shared_ptr<const BrainLayout> layout;
    std::vector<float> potentials; ///< mV
    double time = 0.0;             ///< seconds

private:
    RandomStream random;
};

} // namespace galvani::test
