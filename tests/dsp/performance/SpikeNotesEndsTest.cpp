#include "tests/dsp/performance/SpikeRun.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using namespace galvani::test;

TEST_CASE ("never more than 16 notes, never one pitch twice, never one that does not end", "[spikes]")
{
    constexpr int length = 480000, piece = 480;
    auto settings = busy();
    settings.scale = 7;
    settings.octaves = 5;
    settings.lengthSeconds = 0.5f;
    auto notes = prepared (settings);
    std::mt19937 random (5);
    Watch watch;
    auto next = size_t { 0 };
    const auto spikes = manySpikes (20000, length);
    for (int from = 0; from < length; from += piece)
    {
        if (from % 9600 == 0)
        {
            settings.on = random() % 8 != 0;
            settings.rootNote = static_cast<int> (random() % 128);
            settings.scale = static_cast<int> (random() % 10) - 1;
            settings.octaves = static_cast<int> (random() % 8) - 1;
            settings.lengthSeconds = static_cast<float> (random() % 100) * 0.01f;
            settings.groups = static_cast<GroupChoice> (random() % 6);
            notes.setSettings (settings);
        }
        for (; next < spikes.size() && spikes[next].sample < from + piece; ++next)
            notes.spike (spikes[next].group, spikes[next].sample - from, spikes[next].chance, spikes[next].loudness);
        notes.advance (piece);
        watch.take (notes, from, piece);
    }
    REQUIRE (watch.most <= 16);
    REQUIRE (watch.all.size() > 500);
    notes.release();
    watch.take (notes, length, piece);
    REQUIRE (watch.isSilent());
    REQUIRE (notes.numSounding() == 0);
}

TEST_CASE ("16 notes are the most, and switching off or letting go ends them all", "[spikes]")
{
    auto settings = busy();
    settings.scale = 7;
    settings.octaves = 5;
    settings.lengthSeconds = 8.0f;
    for (auto off : { false, true })
    {
        auto notes = prepared (settings);
        for (int group = 0; group < 32; ++group)
            notes.spike (group, group, 1, 1.0f);
        notes.advance (64);
        auto events = taken (notes);
        REQUIRE (count (events, Kind::noteOn) == 16);

        if (off)
        {
            settings.on = false;
            notes.setSettings (settings);
        }
        else
            notes.release();
        notes.advance (64);
        events = taken (notes);
        REQUIRE (count (events, Kind::noteOff) == 16);
        REQUIRE (events.back().sampleOffset == 0);
        notes.advance (480000);
        REQUIRE (taken (notes).empty());
        if (off)
        {
            notes.spike (0, 0, 1, 1.0f);
            REQUIRE (notes.events().empty());
        }
    }
}

TEST_CASE ("a shorter length ends what sounds sooner", "[spikes]")
{
    auto settings = busy();
    settings.lengthSeconds = 8.0f;
    auto notes = prepared (settings);
    notes.spike (0, 0, 1, 1.0f);
    notes.advance (480);
    notes.clear();
    settings.lengthSeconds = 0.05f;
    notes.setSettings (settings);
    notes.advance (2401);
    REQUIRE (notes.events().size() == 1);
    REQUIRE (notes.events().front().sampleOffset == 2400);
}

TEST_CASE ("a piece however long and busy overflows nothing and loses no note-off", "[spikes]")
{
    constexpr int length = 4800000;
    auto settings = busy();
    settings.lengthSeconds = 0.02f;
    settings.scale = 7;
    auto notes = prepared (settings);
    for (const auto& spike : manySpikes (100000, length))
        notes.spike (spike.group, spike.sample, spike.chance, spike.loudness);
    notes.advance (length);
    REQUIRE (notes.events().size() <= SpikeNotes::capacity);
    REQUIRE (notes.events().size() > SpikeNotes::capacity - 40);
    Watch watch;
    watch.take (notes, 0, length);
    REQUIRE (watch.isSilent());
}

TEST_CASE ("the same notes however the pieces are cut", "[spikes]")
{
    constexpr int length = 192000, tick = 48;
    const auto spikes = manySpikes (4000, length);
    const auto play = [&] (int piece)
    {
        auto settings = busy();
        settings.density = 0.7f;
        settings.sensitivity = 0.6f;
        auto notes = prepared (settings);
        Watch watch;
        auto next = size_t { 0 };
        for (int from = 0; from < length;)
        {
            if (from % (100 * tick) == 0)
            {
                settings.rootNote = 40 + from / (100 * tick) % 5;
                settings.lengthSeconds = 0.03f + 0.05f * static_cast<float> (from / (100 * tick) % 4);
                settings.on = from / (100 * tick) % 9 != 8;
                notes.setSettings (settings);
            }
            const auto untilTick = 100 * tick - from % (100 * tick);
            const auto now = std::min (piece, untilTick);
            for (; next < spikes.size() && spikes[next].sample < from + now; ++next)
                notes.spike (spikes[next].group, spikes[next].sample - from, spikes[next].chance,
                             spikes[next].loudness);
            notes.advance (now);
            watch.take (notes, from, now);
            from += now;
        }
        return watch.all;
    };
    const auto whole = play (100 * tick);
    REQUIRE (whole.size() > 200);
    for (auto piece : { 1, 7, 48, 100 })
    {
        const auto cut = play (piece);
        REQUIRE (cut.size() == whole.size());
        for (size_t i = 0; i < cut.size(); ++i)
        {
            REQUIRE (cut[i].kind == whole[i].kind);
            REQUIRE (cut[i].sampleOffset == whole[i].sampleOffset);
            REQUIRE (cut[i].note == whole[i].note);
            REQUIRE (cut[i].value == whole[i].value);
        }
    }
}
