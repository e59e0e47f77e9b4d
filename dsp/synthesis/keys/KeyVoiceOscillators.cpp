#include "dsp/synthesis/keys/KeyVoice.h"

#include "dsp/synthesis/keys/PortableMath.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void KeyVoice::aimOscillators (const VoicePatch& patch, bool jump) noexcept
{
    const auto hzOf = [] (float pitch)
    { return static_cast<float> (440.0 * powerOfTwo ((static_cast<double> (pitch) - 69.0) / 12.0)); };
    const auto pitch = pitchNow + bendNow;
    const auto hz1 = hzOf (pitch + valueOf (KeyValue::osc1Tune)), hz2 = hzOf (pitch + valueOf (KeyValue::osc2Tune));
    for (int lane = 0; lane < lanesAtMost; ++lane)
        aimLane (lane, patch, hz1, hz2, jump);

    const auto sharpest =
        patch.settings.unison > 1 || lanes[1].sounding
            ? static_cast<float> (powerOfTwo (static_cast<double> (valueOf (KeyValue::detune)) / 1200.0))
            : 1.0f;
    const auto& settings = patch.settings;
    const auto depth = valueOf (KeyValue::fm);
    const auto widened = 9.4247780f * depth * depth * hz2 * osc2.slope(); // 2 pi 1.5 turns
    if (jump)
    {
        osc2.startWave (settings.osc2Table, valueOf (KeyValue::osc2Morph), hz2 * sharpest);
        osc1.startWave (settings.osc1Table, valueOf (KeyValue::osc1Morph), hz1 * sharpest, widened);
    }
    else
    {
        osc2.aimWave (settings.osc2Table, valueOf (KeyValue::osc2Morph), hz2 * sharpest);
        osc1.aimWave (settings.osc1Table, valueOf (KeyValue::osc1Morph), hz1 * sharpest, widened);
    }
}

void KeyVoice::aimLane (int lane, const VoicePatch& patch, float hz1, float hz2, bool jump) noexcept
{
    auto& l = lanes[static_cast<size_t> (lane)];
    const auto count = patch.settings.unison;
    const auto wanted = lane < count;
    if (! wanted && (jump || ! l.sounding))
    {
        l.sounding = false;
        l.gain = 0.0f;
        return;
    }

    const auto begins = jump || ! l.sounding;
    const auto targetGain = wanted ? 1.0f / std::sqrt (static_cast<float> (count)) : 0.0f;
    const auto targetPlace =
        ! wanted ? l.place
                 : (count > 1 ? 2.0f * static_cast<float> (lane) / static_cast<float> (count - 1) - 1.0f : 0.0f);
    l.gain = jump ? targetGain : approached (begins ? 0.0f : l.gain, targetGain, slowSmoothing);
    l.place = begins ? targetPlace : approached (l.place, targetPlace, slowSmoothing);
    const auto pan = l.place * valueOf (KeyValue::width);
    const auto left = l.gain * std::sqrt (1.0f - pan), right = l.gain * std::sqrt (1.0f + pan);
    if (left != right && ! stereo)
    {
        stereo = true;
        filter.split();
    }

    const auto ratio =
        l.place == 0.0f
            ? 1.0f
            : static_cast<float> (powerOfTwo (static_cast<double> (l.place * valueOf (KeyValue::detune)) / 1200.0));
    if (begins)
    {
        const auto turns = [&] (std::uint32_t salt)
        { return lane == 0 ? 0.0f : chanceOf (playing.chance + static_cast<std::uint32_t> (lane) * 977u + salt); };
        osc1.startLane (lane, hz1 * ratio, turns (0));
        osc2.startLane (lane, hz2 * ratio, turns (31));
        l.left.jump (jump ? left : 0.0f);
        l.right.jump (jump ? right : 0.0f);
    }
    else
    {
        osc1.aimLane (lane, hz1 * ratio);
        osc2.aimLane (lane, hz2 * ratio);
    }
    if (! jump)
    {
        l.left.aim (left, steps);
        l.right.aim (right, steps);
    }
    l.sounding = wanted || l.gain > 0.0f || l.left.start > 0.0f;
}

void KeyVoice::mixOscillators (Buffer& left, Buffer& right, int first, int count) noexcept
{
    const auto needs2 = ! level2.isZero() || ! fm.isZero() || ringWet.end > 0.0f || ringWet.start > 0.0f;
    const auto rings = ringWet.end > 0.0f || ringWet.start > 0.0f;
    const auto needs1 = ! level1.isZero();
    Buffer wave1, wave2, turns;

    for (int lane = 0; lane < lanesAtMost; ++lane)
    {
        auto& l = lanes[static_cast<size_t> (lane)];
        if (! l.sounding)
            continue;

        if (needs2)
            osc2.render (lane, nullptr, wave2.data(), first, count);
        else
        {
            osc2.skip (lane, count);
            wave2.fill (0.0f);
        }

        if (needs1)
        {
            const auto modulated = ! fm.isZero();
            if (modulated)
                for (int i = 0; i < count; ++i)
                    turns[static_cast<size_t> (i)] = fm.at (first + i) * wave2[static_cast<size_t> (i)];
            osc1.render (lane, modulated ? turns.data() : nullptr, wave1.data(), first, count);
            for (int i = 0; i < count; ++i)
            {
                const auto n = static_cast<size_t> (i);
                auto x = wave1[n];
                if (rings)
                    x *= ringDry.at (first + i) + ringWet.at (first + i) * wave2[n];
                wave1[n] = level1.at (first + i) * x;
            }
        }
        else
        {
            osc1.skip (lane, count);
            wave1.fill (0.0f);
        }

        for (int i = 0; i < count; ++i)
        {
            const auto n = static_cast<size_t> (i);
            wave1[n] += level2.at (first + i) * wave2[n];
            left[n] += l.left.at (first + i) * wave1[n];
        }
        if (stereo)
            for (int i = 0; i < count; ++i)
                right[static_cast<size_t> (i)] += l.right.at (first + i) * wave1[static_cast<size_t> (i)];
    }
}

void KeyVoice::addNoise (Buffer& left, Buffer& right, int first, int count) noexcept
{
    for (int i = 0; i < count; ++i)
    {
        noiseState ^= noiseState << 13;
        noiseState ^= noiseState >> 17;
        noiseState ^= noiseState << 5;
        const auto x = noise.at (first + i) * static_cast<float> (static_cast<std::int32_t> (noiseState)) * 0x1p-31f;
        left[static_cast<size_t> (i)] += x;
        right[static_cast<size_t> (i)] += x;
    }
}

} // namespace galvani
