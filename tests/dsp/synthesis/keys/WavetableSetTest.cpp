#include "dsp/synthesis/keys/WavetableSet.h"

#include "dsp/synthesis/keys/WavetableSpectrum.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <string>

using galvani::WavetableSet;

namespace
{

std::span<const float> cycle (int table, int frame, int level)
{
    const auto& set = WavetableSet::get();
    return { set.samples (table, frame, level) + 1, size_t { 1 } << (32 - set.shiftOf (level)) };
}

constexpr int levelOf64 = 19;

} // namespace

TEST_CASE ("every wave has no offset, joins itself, and is as loud as every other", "[wavetables]")
{
    REQUIRE (WavetableSet::harmonicsOf[levelOf64] == 64);
    for (int table = 0; table < galvani::numWavetables; ++table)
        for (int frame = 0; frame < WavetableSet::numFrames; ++frame)
            for (int level = 0; level < WavetableSet::numLevels; ++level)
            {
                INFO (galvani::wavetableNames[static_cast<size_t> (table)] << " " << frame << " " << level);
                const auto wave = cycle (table, frame, level);
                auto sum = 0.0, power = 0.0;
                for (auto x : wave)
                {
                    sum += static_cast<double> (x);
                    power += static_cast<double> (x) * static_cast<double> (x);
                }
                const auto size = static_cast<double> (wave.size());
                REQUIRE (std::abs (sum / size) < 1.0e-6);
                REQUIRE (wave.data()[-1] == wave.back());
                REQUIRE (wave.data()[wave.size()] == wave[0]);
                REQUIRE (wave.data()[wave.size() + 1] == wave[1]);
                if (level == levelOf64)
                    REQUIRE (std::sqrt (power / size) == Catch::Approx (WavetableSet::rms).epsilon (0.001));
                REQUIRE (std::all_of (wave.begin(), wave.end(), [] (float x) { return std::abs (x) < 4.0f; }));
            }
}

TEST_CASE ("a level sums its harmonics and none beyond", "[wavetables]")
{
    const auto spectrum = galvani::wavetableSpectrum (0, 1.0);
    const auto wave = cycle (0, WavetableSet::numFrames - 1, 4); // five harmonics of a saw
    const auto gain = static_cast<double> (wave[wave.size() / 4]) /
                      [&]
    {
        auto sum = 0.0;
        for (int h = 1; h <= 5; ++h)
            sum += std::real (spectrum[static_cast<size_t> (h)] * std::polar (1.0, 1.5707963267948966 * h));
        return sum;
    }();
    for (size_t i = 0; i < wave.size(); ++i)
    {
        auto sum = 0.0;
        for (int h = 1; h <= 5; ++h)
            sum += std::real (spectrum[static_cast<size_t> (h)]
                              * std::polar (1.0, 6.283185307179586 * h * static_cast<double> (i)
                                                     / static_cast<double> (wave.size())));
        REQUIRE (static_cast<double> (wave[i]) == Catch::Approx (gain * sum).margin (1.0e-6));
    }
}

TEST_CASE ("no two frames of any tables are alike but for plain sines", "[wavetables]")
{
    const auto likeness = [] (std::span<const float> a, std::span<const float> b)
    {
        auto ab = 0.0, aa = 0.0, bb = 0.0;
        for (size_t i = 0; i < a.size(); ++i)
        {
            ab += static_cast<double> (a[i]) * static_cast<double> (b[i]);
            aa += static_cast<double> (a[i]) * static_cast<double> (a[i]);
            bb += static_cast<double> (b[i]) * static_cast<double> (b[i]);
        }
        return std::abs (ab) / std::sqrt (aa * bb);
    };
    constexpr int last = WavetableSet::numFrames - 1;
    for (int a = 0; a < galvani::numWavetables; ++a)
    {
        REQUIRE (likeness (cycle (a, 0, levelOf64), cycle (a, last, levelOf64)) < 0.93);
        for (int b = 0; b < a; ++b)
        {
            INFO (galvani::wavetableNames[static_cast<size_t> (a)] << " "
                                                                   << galvani::wavetableNames[static_cast<size_t> (b)]);
            REQUIRE (likeness (cycle (a, last, levelOf64), cycle (b, last, levelOf64)) < 0.95);
        }
    }
    REQUIRE (std::set<std::string> (galvani::wavetableNames.begin(), galvani::wavetableNames.end()).size()
             == static_cast<size_t> (galvani::numWavetables));
}

TEST_CASE ("the widest level within a limit is chosen, and the set is small", "[wavetables]")
{
    REQUIRE (WavetableSet::harmonicsOf[static_cast<size_t> (WavetableSet::levelFor (0.3f))] == 1);
    REQUIRE (WavetableSet::harmonicsOf[static_cast<size_t> (WavetableSet::levelFor (9.9f))] == 8);
    REQUIRE (WavetableSet::harmonicsOf[static_cast<size_t> (WavetableSet::levelFor (10.0f))] == 10);
    REQUIRE (WavetableSet::harmonicsOf[static_cast<size_t> (WavetableSet::levelFor (1.0e30f))] == 1024);
    REQUIRE (WavetableSet::get().sizeInBytes() < 16000000);
}
