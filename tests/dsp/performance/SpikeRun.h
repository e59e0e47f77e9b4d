// Spikes to play notes with, and a watch over the notes they play.
#pragma once

#include "dsp/performance/SpikeNotes.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <span>
#include <vector>

namespace galvani::test
{

using Kind = PerformanceEvent::Kind;

/** Settings by which every spike may play, all as loud, for 0.1 s. */
inline SpikeNotesSettings busy()
{
    SpikeNotesSettings settings;
    settings.on = true;
    settings.density = 1.0f;
    settings.sensitivity = 0.0f;
    settings.lengthSeconds = 0.1f;
    return settings;
}

inline SpikeNotes prepared (const SpikeNotesSettings& settings)
{
    SpikeNotes notes;
    notes.prepare (48000.0);
    notes.setSettings (settings);
    return notes;
}

inline std::vector<PerformanceEvent> taken (SpikeNotes& notes)
{
    const std::vector<PerformanceEvent> events (notes.events().begin(), notes.events().end());
    notes.clear();
    return events;
}

inline int count (std::span<const PerformanceEvent> events, Kind kind)
{
    return static_cast<int> (
        std::count_if (events.begin(), events.end(), [kind] (const auto& event) { return event.kind == kind; }));
}

struct TimedSpike
{
    int sample, group;
    std::uint64_t chance;
    float loudness;
};

inline std::vector<TimedSpike> manySpikes (int number, int length)
{
    std::mt19937_64 random (7);
    std::vector<TimedSpike> spikes;
    for (int i = 0; i < number; ++i)
        spikes.push_back ({ static_cast<int> (random() % static_cast<std::uint64_t> (length)),
                            static_cast<int> (random() % 32), random(),
                            static_cast<float> (random() % 1000) * 0.001f });
    std::sort (spikes.begin(), spikes.end(), [] (const auto& a, const auto& b) { return a.sample < b.sample; });
    return spikes;
}

/** Every event of a run, its sample counted from the start; every note-on must meet its note-off. */
struct Watch
{
    std::vector<PerformanceEvent> all;
    std::map<int, int> sounding;
    int most = 0;

    void take (SpikeNotes& notes, int from, int pieceLength)
    {
        auto last = 0;
        for (auto event : notes.events())
        {
            REQUIRE (event.sampleOffset >= last);
            REQUIRE (event.sampleOffset < std::max (1, pieceLength));
            REQUIRE (event.channel == 0);
            last = event.sampleOffset;
            auto& here = sounding[event.note];
            here += event.kind == Kind::noteOn ? 1 : -1;
            REQUIRE ((here == 0 || here == 1));
            auto together = 0;
            for (const auto& [note, number] : sounding)
                together += number;
            most = std::max (most, together);
            event.sampleOffset += from;
            all.push_back (event);
        }
        notes.clear();
    }

    bool isSilent() const
    {
        return std::all_of (sounding.begin(), sounding.end(), [] (const auto& entry) { return entry.second == 0; });
    }
};

} // namespace galvani::test
