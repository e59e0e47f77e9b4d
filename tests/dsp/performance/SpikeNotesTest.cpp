#include "tests/dsp/performance/SpikeRun.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;
using namespace galvani::test;

TEST_CASE ("a spike starts a note that ends after its length, to the sample", "[spikes]")
{
    auto notes = prepared (busy());
    notes.spike (3, 100, 1, 1.0f);
    notes.advance (480);
    auto events = taken (notes);
    REQUIRE (events.size() == 1);
    REQUIRE (events[0].kind == Kind::noteOn);
    REQUIRE (events[0].sampleOffset == 100);
    REQUIRE (events[0].channel == 0);
    REQUIRE (events[0].value == Catch::Approx (0.8f));
    const auto pitch = events[0].note;

    for (int piece = 1; piece < 10; ++piece)
    {
        notes.spike (3, 0, 1, 1.0f); // passed over: its group plays
        notes.advance (480);
        REQUIRE (taken (notes).empty());
    }
    notes.advance (480);
    events = taken (notes);
    REQUIRE (events.size() == 1);
    REQUIRE (events[0].kind == Kind::noteOff);
    REQUIRE (events[0].note == pitch);
    REQUIRE (events[0].sampleOffset == 100); // 4,900
}

TEST_CASE ("a note may begin on the sample where the one before ends, after its end", "[spikes]")
{
    auto notes = prepared (busy());
    notes.spike (0, 0, 1, 1.0f);
    notes.spike (0, 4800, 1, 1.0f);
    notes.advance (9600);
    const auto events = taken (notes);
    REQUIRE (events.size() == 3);
    REQUIRE (events[1].kind == Kind::noteOff);
    REQUIRE (events[1].sampleOffset == 4800);
    REQUIRE (events[2].kind == Kind::noteOn);
    REQUIRE (events[2].sampleOffset == 4800);
}

TEST_CASE ("the groups of a side climb the scale evenly, from the root over the octaves", "[spikes]")
{
    for (int scale = 0; scale < 8; ++scale)
        for (int octaves = 1; octaves <= 5; ++octaves)
        {
            auto settings = busy();
            settings.scale = scale;
            settings.octaves = octaves;
            settings.rootNote = 36;
            auto last = 0;
            for (int group = 0; group < 16; ++group)
            {
                auto left = prepared (settings), right = prepared (settings);
                left.spike (group, 0, 1, 1.0f);
                right.spike (group + 16, 0, 1, 1.0f);
                const auto pitch = taken (left).front().note;
                REQUIRE (pitch == taken (right).front().note);
                REQUIRE (pitch >= last);
                last = pitch;
                if (group == 0)
                    REQUIRE (pitch == 36);
            }
            REQUIRE (last == 36 + 12 * octaves);
        }
}

TEST_CASE ("only the chosen groups play", "[spikes]")
{
    const auto playing = [] (GroupChoice choice)
    {
        std::vector<int> groups;
        for (int group = -1; group < 33; ++group)
        {
            auto settings = busy();
            settings.groups = choice;
            auto notes = prepared (settings);
            notes.spike (group, 0, 1, 1.0f);
            if (! notes.events().empty())
                groups.push_back (group);
        }
        return groups;
    };
    REQUIRE (playing (GroupChoice::all).size() == 32);
    REQUIRE (playing (GroupChoice::low) == std::vector<int> { 0, 1, 2, 3, 4, 16, 17, 18, 19, 20 });
    REQUIRE (playing (GroupChoice::middle) == std::vector<int> { 5, 6, 7, 8, 9, 10, 21, 22, 23, 24, 25, 26 });
    REQUIRE (playing (GroupChoice::high) == std::vector<int> { 11, 12, 13, 14, 15, 27, 28, 29, 30, 31 });
    REQUIRE (playing (GroupChoice::left).back() == 15);
    REQUIRE (playing (GroupChoice::right).front() == 16);
}

TEST_CASE ("density is the share of spikes that play, cubed", "[spikes]")
{
    const auto share = [] (float density, int neurons = 32)
    {
        std::mt19937_64 random (11);
        auto settings = busy();
        settings.density = density;
        auto played = 0;
        auto notes = prepared (settings);
        notes.setNeuronsPerGroup (neurons);
        for (int i = 0; i < 20000; ++i)
        {
            notes.spike (0, 0, random(), 1.0f);
            played += notes.events().empty() ? 0 : 1;
            notes.reset();
        }
        return played / 20000.0;
    };
    REQUIRE (share (0.0f) == 0.0);
    REQUIRE (share (1.0f) == 1.0);
    REQUIRE (share (0.5f) == Catch::Approx (0.125).margin (0.01));
    REQUIRE (share (0.5f, 128) == Catch::Approx (0.125 / 4.0).margin (0.005));
    REQUIRE (share (1.0f, 8) == 1.0);
    REQUIRE (share (std::numeric_limits<float>::quiet_NaN()) == 0.0);
}

TEST_CASE ("velocity follows the loudness of the surroundings as far as it is sensitive to it", "[spikes]")
{
    const auto velocity = [] (float sensitivity, float loudness)
    {
        auto settings = busy();
        settings.sensitivity = sensitivity;
        auto notes = prepared (settings);
        notes.spike (0, 0, 1, loudness);
        return notes.events().empty() ? 0.0f : notes.events().front().value;
    };
    REQUIRE (velocity (0.0f, 0.0f) == Catch::Approx (0.8f));
    REQUIRE (velocity (0.0f, 1.0f) == Catch::Approx (0.8f));
    REQUIRE (velocity (1.0f, 0.0f) == 0.0f);
    REQUIRE (velocity (1.0f, 0.25f) == Catch::Approx (0.5f));
    REQUIRE (velocity (1.0f, 1.0f) == 1.0f);
    REQUIRE (velocity (1.0f, 1.0e9f) == 1.0f);
    REQUIRE (velocity (1.0f, std::numeric_limits<float>::quiet_NaN()) == 0.0f);
    REQUIRE (velocity (0.5f, 0.0f) == Catch::Approx (0.4f));
}
