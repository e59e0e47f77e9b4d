#include "dsp/effects/EffectChain.h"

#include "tests/dsp/effects/OddSounds.h"
#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <juce_audio_basics/juce_audio_basics.h>

using galvani::EffectChain;
using galvani::EffectSettings;
using galvani::ToneFilter;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;
constexpr int tick = 48;

EffectSettings nothing()
{
    EffectSettings settings;
    settings.filterOn = settings.tapeOn = settings.chorusOn = settings.echoOn = settings.bloomOn = settings.widthOn =
        false;
    return settings;
}

EffectSettings everything()
{
    EffectSettings settings;
    settings.tapeOn = settings.chorusOn = true;
    settings.echoTime = 0.05f;
    settings.bloomDecay = 0.5f;
    return settings;
}

/** @param at  at (tick) -> settings */
template <typename At>
void run (EffectChain& chain, StereoSound& sound, At&& at)
{
    for (int done = 0; done < sound.length(); done += tick)
    {
        chain.setSettings (at (done / tick));
        chain.process (sound.left.data() + done, sound.right.data() + done, std::min (tick, sound.length() - done));
    }
}

} // namespace

TEST_CASE ("a chain with everything off passes every bit", "[effects]")
{
    EffectChain chain;
    chain.prepare (sampleRate, 512, tick);
    const auto in = noise (9600, 1.0f);
    auto out = in;
    run (chain, out, [] (int) { return nothing(); });
    REQUIRE (out.sameBitsAs (in));
}

TEST_CASE ("a chain with everything moving gives the same bits however it is split, at any rate", "[effects]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        requireSameForAnySplit (9600,
                                [rate] (const auto& blocks)
                                {
                                    EffectChain chain;
                                    const auto perTick = static_cast<int> (rate / 1000.0);
                                    chain.prepare (rate, 9600, perTick);
                                    auto sound = noise (9600, 0.5f);
                                    std::fill (sound.left.begin() + 3000, sound.left.begin() + 6000, 0.0f);
                                    int done = 0;
                                    for (auto block : blocks)
                                        for (auto end = done + block; done < end;)
                                        {
                                            if (done % perTick == 0)
                                            {
                                                const auto step = done / perTick;
                                                auto s = everything();
                                                s.filterOn = step % 90 < 50;
                                                s.tapeOn = step % 80 > 20;
                                                s.chorusOn = step % 70 > 30;
                                                s.echoOn = step % 60 < 40;
                                                s.bloomOn = step % 50 > 10;
                                                s.widthOn = step % 40 > 15;
                                                s.filterType = static_cast<ToneFilter::Type> (step / 37 % 3);
                                                s.filterCutoff = step % 20 < 10 ? 200.0f : 8000.0f;
                                                s.echoTime = 0.01f + 0.001f * static_cast<float> (step % 13);
                                                s.bloomDecay = 0.3f + 0.1f * static_cast<float> (step % 7);
                                                s.tapeAge = static_cast<float> (step % 11) * 0.1f;
                                                chain.setSettings (s);
                                            }
                                            const auto length = std::min (end - done, perTick - done % perTick);
                                            chain.process (sound.left.data() + done, sound.right.data() + done, length);
                                            done += length;
                                        }
                                    return sound;
                                });
}

TEST_CASE ("a stage that is off is not heard, and comes back without what it held", "[effects]")
{
    const auto stages = std::array<bool EffectSettings::*, 6> { &EffectSettings::filterOn, &EffectSettings::tapeOn,
                                                                &EffectSettings::chorusOn, &EffectSettings::echoOn,
                                                                &EffectSettings::bloomOn,  &EffectSettings::widthOn };
    for (auto stage : stages)
    {
        EffectChain chain;
        chain.prepare (sampleRate, 512, tick);
        const auto with = [stage] (bool on)
        {
            auto settings = nothing();
            settings.*stage = on;
            settings.filterCutoff = 300.0f;
            settings.width = 0.3f;
            settings.tapeAge = 1.0f;
            settings.bloomDecay = 20.0f;
            settings.bloomAmount = settings.echoLevel = 1.0f;
            settings.echoFeedback = 0.9f;
            settings.echoTime = 0.03f;
            return settings;
        };
        const auto in = noise (9600, 0.5f);
        auto sound = in;
        run (chain, sound, [&] (int) { return with (true); });
        REQUIRE_FALSE (sound.sameBitsAs (in));

        StereoSound fading (4800);
        run (chain, fading, [&] (int) { return with (false); });
        sound = in;
        run (chain, sound, [&] (int) { return with (false); });
        REQUIRE (sound.sameBitsAs (in));

        StereoSound silence (48000);
        run (chain, silence, [&] (int) { return with (true); });
        REQUIRE (silence.peak() < 1.0e-7f);
    }
}

TEST_CASE ("a chain that was reset is as fresh", "[effects]")
{
    EffectChain chain;
    chain.prepare (sampleRate, 512, tick);
    auto fresh = noise (19200, 0.5f);
    run (chain, fresh, [] (int) { return everything(); });
    chain.reset();
    auto again = noise (19200, 0.5f);
    run (chain, again, [] (int) { return everything(); });
    REQUIRE (fresh.sameBitsAs (again));
}

TEST_CASE ("after its tail a chain is silent", "[effects]")
{
    const juce::ScopedNoDenormals noDenormals;
    for (auto settings : { everything(), EffectSettings {} })
    {
        EffectChain chain;
        chain.prepare (sampleRate, 512, tick);
        auto sound = noise (24000, 1.0f);
        run (chain, sound, [&] (int) { return settings; });
        const auto tail = static_cast<int> (EffectChain::tailSeconds (settings) * sampleRate);
        StereoSound after (tail + 4800);
        run (chain, after, [&] (int) { return settings; });
        REQUIRE (after.peak() > 0.0f);
        REQUIRE (after.peak (tail) < 1.0e-6f);
    }
}

TEST_CASE ("a chain recovers from sound and settings beyond all sense", "[effects]")
{
    EffectChain chain;
    chain.prepare (sampleRate, 512, tick);
    for (auto odd : oddSamples)
    {
        StereoSound sound (2400);
        std::fill (sound.left.begin(), sound.left.end(), odd);
        run (chain, sound,
             [odd] (int step)
             {
                 auto s = everything();
                 if (step % 2 == 1)
                     s.filterCutoff = s.filterResonance = s.tapeDrive = s.tapeAge = s.chorusRate = s.chorusDepth =
                         s.chorusMix = s.echoTime = s.echoFeedback = s.echoLevel = s.bloomAmount = s.bloomDecay =
                             s.bloomTone = s.width = odd;
                 return s;
             });
        REQUIRE (sound.isFinite());
    }
    StereoSound after (960000);
    run (chain, after, [] (int) { return everything(); });
    REQUIRE (after.isFinite());
    REQUIRE (after.peak (900000) < 1.0e-6f);
}
