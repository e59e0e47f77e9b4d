// Plays a sound, gestures and a transport through an engine in blocks of chosen sizes.
#pragma once

#include "tests/dsp/engine/EngineRun.h"

#include <cstddef>
#include <span>

namespace galvani
{

/** What the transport says at a sample. */
using TransportAt = std::function<Transport (size_t)>;

struct PlayedEngine
{
    explicit PlayedEngine (const ParameterValues& given, const ModulationRouting& routing = {}, int neurons = 256)
        : values (given)
    {
        EngineSpec spec;
        spec.maximumBlockSize = 4096;
        spec.brain.neurons = neurons;
        engine.prepare (spec);
        engine.setParameters (values);
        engine.setRouting (routing);
    }

    /** @param gestures  at samples counted from the sound's first, in their order */
    void play (const std::vector<float>& sound, std::vector<PerformanceEvent> gestures = {},
               const BlockSizes& nextSize = blocksOf (480), const TransportAt& transport = {})
    {
        left.resize (sound.size());
        right.resize (sound.size());
        notes.clear();
        for (size_t from = 0; from < sound.size();)
        {
            const auto length = std::min (static_cast<size_t> (nextSize()), sound.size() - from);
            std::vector<PerformanceEvent> inBlock;
            for (auto gesture : gestures)
                if (gesture.sampleOffset >= static_cast<int> (from)
                    && gesture.sampleOffset < static_cast<int> (from + length))
                {
                    gesture.sampleOffset -= static_cast<int> (from);
                    inBlock.push_back (gesture);
                }
            const float* const input[] { sound.data() + from, sound.data() + from };
            float* const output[] { left.data() + from, right.data() + from };
            engine.setParameters (values);
            engine.process (input, output, static_cast<int> (length),
                            { {}, transport ? transport (from) : Transport {}, inBlock });
            for (auto note : engine.notesOut())
            {
                note.sampleOffset += static_cast<int> (from);
                notes.push_back (note);
            }
            from += length;
        }
    }

    float peak (size_t from = 0) const
    {
        float result = 0.0f;
        for (const auto* channel : { &left, &right })
            for (const auto sample : std::span (*channel).subspan (from))
                result = std::max (result, std::abs (sample));
        return result;
    }

    bool isFinite() const
    {
        const auto finite = [] (float x) { return std::isfinite (x); };
        return std::all_of (left.begin(), left.end(), finite) && std::all_of (right.begin(), right.end(), finite);
    }

    Engine engine;
    ParameterValues values;
    std::vector<float> left, right;
    std::vector<PerformanceEvent> notes; ///< that left
};

} // namespace galvani
