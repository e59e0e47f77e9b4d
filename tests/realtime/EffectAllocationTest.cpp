#include "tests/realtime/AllocationCounter.h"

#include "dsp/effects/EffectChain.h"
#include "dsp/effects/MonoCheck.h"
#include "dsp/performance/SpikeNotes.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstddef>

using namespace galvani;

TEST_CASE ("effects that are switched, moved and reset allocate nothing", "[effects]")
{
    constexpr int tick = 48;
    EffectChain chain;
    MonoCheck mono;
    chain.prepare (48000.0, 512, tick);
    mono.prepare (48000.0);
    std::array<float, tick> left {}, right {};

    const AllocationCounter counter;
    for (int step = 0; step < 2000; ++step)
    {
        for (std::size_t i = 0; i < left.size(); ++i)
            left[i] = right[i] = step % 500 < 250 ? 0.01f * static_cast<float> (i) : 0.0f;
        EffectSettings settings;
        settings.filterOn = step % 70 < 40;
        settings.filterType = static_cast<ToneFilter::Type> (step / 90 % 3);
        settings.tapeOn = step % 80 < 40;
        settings.chorusOn = step % 90 < 40;
        settings.echoOn = step % 100 < 60;
        settings.bloomOn = step % 400 < 300;
        settings.bloomDecay = 0.2f + 0.01f * static_cast<float> (step % 50);
        settings.widthOn = step % 60 < 30;
        chain.setSettings (settings);
        chain.process (left.data(), right.data(), tick);
        mono.setMono (step % 50 < 20);
        mono.process (left.data(), right.data(), tick);
        if (step == 1000)
            chain.reset();
    }
    REQUIRE (counter.count() == 0);
}

TEST_CASE ("spikes that play notes allocate nothing", "[spikes]")
{
    SpikeNotes notes;
    notes.prepare (48000.0);
    SpikeNotesSettings settings;
    settings.density = 1.0f;
    settings.sensitivity = 0.0f;

    const AllocationCounter counter;
    std::size_t events = 0;
    for (int piece = 0; piece < 2000; ++piece)
    {
        settings.on = piece % 300 < 250;
        settings.lengthSeconds = 0.02f + 0.001f * static_cast<float> (piece % 100);
        notes.setSettings (settings);
        for (int i = 0; i < 40; ++i)
            notes.spike (i % 32, i, static_cast<std::uint64_t> (i), 0.5f);
        notes.advance (48);
        events += notes.events().size();
        notes.clear();
    }
    REQUIRE (counter.count() == 0);
    REQUIRE (events > 100);
}
