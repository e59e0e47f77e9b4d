// Different sounds must give different brains, or everything behind the ear is decoration.

#include "tests/dsp/engine/EngineRun.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace galvani;

namespace
{

constexpr double rate = 48000.0, seconds = 6.0;

std::vector<float> empty() { return std::vector<float> (static_cast<size_t> (rate * seconds)); }

/** Kick, noise and hats on a beat. */
std::vector<float> drums()
{
    auto sound = empty();
    RandomStream random (1);
    double last = 0.0;
    for (size_t n = 0; n < sound.size(); ++n)
    {
        const auto t = static_cast<double> (n) / rate;
        const auto beat = std::fmod (t, 1.0), half = std::fmod (t, 0.5), noise = random.uniform (-1.0, 1.0);
        const auto kick = std::sin (2.0 * std::numbers::pi * (50.0 * beat + 2.0 * (1.0 - std::exp (-30.0 * beat))))
                          * std::exp (-12.0 * beat);
        const auto snare = half < 0.5 && std::fmod (t, 1.0) >= 0.5 ? noise * std::exp (-20.0 * half) : 0.0;
        const auto hat = (noise - last) * std::exp (-70.0 * std::fmod (t, 0.25));
        last = noise;
        sound[n] = static_cast<float> (0.5 * kick + 0.25 * snare + 0.1 * hat);
    }
    return sound;
}

/** A glottal pulse train through two moving formants, in syllables. */
std::vector<float> speech()
{
    auto sound = empty();
    std::array<double, 2> y1 {}, y2 {};
    double phase = 0.0;
    for (size_t n = 0; n < sound.size(); ++n)
    {
        const auto t = static_cast<double> (n) / rate;
        phase += (115.0 + 15.0 * std::sin (3.0 * t)) / rate;
        const auto pulse = phase >= 1.0 ? 1.0 : 0.0;
        phase -= pulse;
        const std::array<double, 2> formants { 500.0 + 250.0 * std::sin (9.0 * t),
                                               1500.0 + 600.0 * std::sin (7.0 * t + 1.0) };
        double sum = 0.0;
        for (size_t f = 0; f < 2; ++f)
        {
            const auto radius = std::exp (-std::numbers::pi * 90.0 / rate);
            const auto y = pulse + 2.0 * radius * std::cos (2.0 * std::numbers::pi * formants[f] / rate) * y1[f]
                           - radius * radius * y2[f];
            y2[f] = y1[f];
            y1[f] = y;
            sum += y;
        }
        sound[n] = static_cast<float> (0.012 * sum * (0.5 + 0.5 * std::sin (2.0 * std::numbers::pi * 3.5 * t)));
    }
    return sound;
}

std::vector<float> sweep()
{
    auto sound = empty();
    double phase = 0.0;
    for (size_t n = 0; n < sound.size(); ++n)
    {
        phase += 60.0 * std::pow (200.0, static_cast<double> (n) / static_cast<double> (sound.size())) / rate;
        sound[n] = 0.3f * static_cast<float> (std::sin (2.0 * std::numbers::pi * phase));
    }
    return sound;
}

struct Heard
{
    std::array<double, numGroups> counts {};
    std::array<double, numModulators> deviation {};
};

Heard hear (const std::vector<float>& sound)
{
    Engine engine;
    engine.prepare ({});
    const auto run = play (engine, sound, sound, blocksOf (512));
    Heard heard;
    for (const auto& spike : run.spikes)
        heard.counts[static_cast<size_t> (spike.neuron / 32)] += 1.0;
    constexpr size_t columns = 2 + numModulators;
    const auto ticks = run.activity.size() / columns;
    for (size_t m = 0; m < numModulators; ++m)
    {
        double sum = 0.0, squares = 0.0;
        for (size_t tick = 0; tick < ticks; ++tick)
        {
            const auto value = static_cast<double> (run.activity[tick * columns + 2 + m]);
            sum += value;
            squares += value * value;
        }
        const auto mean = sum / static_cast<double> (ticks);
        heard.deviation[m] = std::sqrt (squares / static_cast<double> (ticks) - mean * mean);
    }
    return heard;
}

double cosineDistance (const Heard& a, const Heard& b)
{
    double product = 0.0, squaresA = 0.0, squaresB = 0.0;
    for (size_t g = 0; g < numGroups; ++g)
    {
        product += a.counts[g] * b.counts[g];
        squaresA += a.counts[g] * a.counts[g];
        squaresB += b.counts[g] * b.counts[g];
    }
    return 1.0 - product / std::sqrt (squaresA * squaresB);
}

} // namespace

TEST_CASE ("speech, drums and a sweep give spike counts at least 0.1 apart, and move the modulators")
{
    const std::array heard { hear (speech()), hear (drums()), hear (sweep()) };
    CHECK (cosineDistance (heard[0], heard[1]) > 0.1);
    CHECK (cosineDistance (heard[0], heard[2]) > 0.1);
    CHECK (cosineDistance (heard[1], heard[2]) > 0.1);
    for (size_t m = 0; m < numModulators; ++m)
        CHECK (std::max ({ heard[0].deviation[m], heard[1].deviation[m], heard[2].deviation[m] }) > 0.05);
}

TEST_CASE ("from silence to full-scale noise the mean rate stays between 2 and 40 Hz")
{
    RandomStream random (3);
    std::vector<float> noise (static_cast<size_t> (rate) * 12);
    for (auto& sample : noise)
        sample = static_cast<float> (random.uniform (-1.0, 1.0));
    const std::vector<float> silence (static_cast<size_t> (rate) * 20, 0.0f);
    for (const auto* sound : std::array<const std::vector<float>*, 2> { &noise, &silence })
    {
        Engine engine;
        engine.prepare ({});
        const auto run = play (engine, *sound, *sound, blocksOf (512));
        const auto last = static_cast<double> (sound->size()) / rate - 5.0; // the last five seconds
        const auto count =
            std::count_if (run.spikes.begin(), run.spikes.end(),
                           [&] (auto spike) { return static_cast<double> (spike.step) * 1.0e-4 >= last; });
        CHECK (static_cast<double> (count) / 1024.0 / 5.0 > 2.0);
        CHECK (static_cast<double> (count) / 1024.0 / 5.0 < 40.0);
    }
}
