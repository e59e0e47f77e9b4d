#include "plugin/picture/RenderRecord.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

constexpr int columns = 100, rows = 32;

/** A second of ticks: group 5 at -55 mV in the first half, at -65 in the second; one neuron spikes each tick. */
RenderRecord recorded (double longest, int ticksABlock)
{
    static const auto layout = layOutBrain ({ 256, 1 });
    RenderRecord record (longest, 48000.0, columns, rows, layout);
    std::vector<TickRecord> ticks;
    std::vector<Spike> spikes;
    std::vector<float> sound;
    for (int tick = 0; tick < 1000; ++tick)
    {
        TickRecord now;
        now.tick = tick;
        now.groupPotential[5] = tick < 500 ? -55.0f : -65.0f;
        ticks.push_back (now);
        spikes.push_back ({ tick * 10 + 3, 200 });
        sound.insert (sound.end(), 48, tick < 500 ? 0.25f : -0.5f);
        if (static_cast<int> (ticks.size()) == ticksABlock || tick == 999)
        {
            record.add ({ spikes, ticks }, { sound.data(), sound.data() }, static_cast<int> (sound.size()));
            ticks.clear();
            spikes.clear();
            sound.clear();
        }
    }
    record.finish();
    return record;
}

} // namespace

TEST_CASE ("what happened stands in the column of its time, also when the render ended early")
{
    for (const auto longest : { 1.0, 1.7, 4.0 })
    {
        INFO (longest << " s were possible");
        const auto record = recorded (longest, 10);
        CHECK (record.seconds() == Catch::Approx (1.0));
        CHECK (record.column (10).potentials[5] == Catch::Approx (-55.0f));
        CHECK (record.column (90).potentials[5] == Catch::Approx (-65.0f));
        CHECK (record.column (10).highest[0] == 0.25f);
        CHECK (record.column (90).lowest[1] == -0.5f);
    }
}

TEST_CASE ("every spike is counted once, in the row of its neuron")
{
    const auto record = recorded (1.7, 64);
    CHECK (record.numSpikes() == 1000);
    CHECK (record.peak() == 0.5f);
    int counted = 0;
    for (int hemisphere = 0; hemisphere < 2; ++hemisphere)
        for (int sign = 0; sign < 2; ++sign)
            for (int row = 0; row < rows; ++row)
                for (int column = 0; column < columns; ++column)
                {
                    const auto spikes = record.spikesAt (hemisphere, sign, row, column);
                    counted += spikes;
                    // Neuron 200 of 256 is the 72nd of 128 on the right.
                    if (spikes > 0)
                        CHECK ((hemisphere == 1 && row == 72 * rows / 128));
                }
    CHECK (counted == 1000);
}

TEST_CASE ("columns in which nothing fell take their neighbour's")
{
    static const auto layout = layOutBrain ({ 256, 1 });
    RenderRecord record (0.02, 48000.0, columns, rows, layout);
    TickRecord tick;
    tick.tick = 10;
    tick.modulators[0] = 0.75f;
    const std::vector<float> sound (960, 0.1f);
    record.add ({ {}, { &tick, 1 } }, { sound.data(), sound.data() }, 960);
    record.finish();
    for (int column = 0; column < columns; ++column)
        REQUIRE (record.column (column).modulators[0] == 0.75f);
}
