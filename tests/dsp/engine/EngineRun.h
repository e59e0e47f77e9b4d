// Runs an engine over a sound in blocks of chosen sizes and keeps all that came out.
#pragma once

#include "dsp/engine/Engine.h"
#include "neural/random/RandomStream.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

namespace galvani
{

struct EngineRun
{
    std::vector<float> left, right;
    std::vector<Spike> spikes;
    std::vector<float> activity; ///< rate, synchrony and modulators of every tick

    bool operator== (const EngineRun&) const = default;

    bool finite() const
    {
        return std::all_of (left.begin(), left.end(), [] (float x) { return std::isfinite (x); })
               && std::all_of (right.begin(), right.end(), [] (float x) { return std::isfinite (x); });
    }

    float peak() const
    {
        float result = 0.0f;
        for (size_t i = 0; i < left.size(); ++i)
            result = std::max ({ result, std::abs (left[i]), std::abs (right[i]) });
        return result;
    }
};

/** A size for each block. */
using BlockSizes = std::function<int()>;

inline BlockSizes blocksOf (int size)
{
    return [size] { return size; };
}

inline BlockSizes randomBlocks (int largest)
{
    return [random = RandomStream (99), largest]() mutable
    { return 1 + static_cast<int> (random.uniform() * largest); };
}

/** Plays a sound through an engine that is prepared. @param events  at samples counted from the sound's first */
inline EngineRun play (Engine& engine, const std::vector<float>& left, const std::vector<float>& right,
                       BlockSizes nextSize, const std::vector<StimulusEvent>& events = {})
{
    EngineRun run;
    run.left.resize (left.size());
    run.right.resize (left.size());
    for (size_t from = 0; from < left.size();)
    {
        const auto length = std::min (static_cast<size_t> (nextSize()), left.size() - from);
        std::vector<StimulusEvent> inBlock;
        for (auto event : events)
            if (event.sampleOffset >= static_cast<int> (from) && event.sampleOffset < static_cast<int> (from + length))
            {
                event.sampleOffset -= static_cast<int> (from);
                inBlock.push_back (event);
            }
        const float* const input[] { left.data() + from, right.data() + from };
        float* const output[] { run.left.data() + from, run.right.data() + from };
        engine.process (input, output, static_cast<int> (length), { inBlock, {} });
        const auto activity = engine.activity();
        run.spikes.insert (run.spikes.end(), activity.spikes.begin(), activity.spikes.end());
        for (const auto& tick : activity.ticks)
        {
            run.activity.push_back (tick.readings.rate);
            run.activity.push_back (tick.readings.synchrony);
            run.activity.insert (run.activity.end(), tick.modulators.begin(), tick.modulators.end());
        }
        from += length;
    }
    return run;
}

/** Bursts of tone and noise with silence between: something of everything. */
inline std::vector<float> testSound (double sampleRate, double seconds, std::uint64_t seed = 1)
{
    RandomStream random (seed);
    std::vector<float> sound (static_cast<size_t> (sampleRate * seconds));
    for (size_t n = 0; n < sound.size(); ++n)
    {
        const auto t = static_cast<double> (n) / sampleRate;
        const auto beat = std::fmod (t, 0.25);
        const auto tone = std::sin (2.0 * std::numbers::pi * (200.0 + 900.0 * std::floor (t * 4.0) / 4.0) * t);
        sound[n] = static_cast<float> ((0.4 * tone + 0.2 * random.uniform (-1.0, 1.0)) * std::exp (-beat * 12.0));
    }
    return sound;
}

} // namespace galvani
