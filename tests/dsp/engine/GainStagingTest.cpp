#include "tests/dsp/engine/PlayedEngine.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

namespace
{

/** Pink noise of a level, by Kellet's three poles. @param level  RMS, dBFS */
std::vector<float> pinkNoise (size_t length, double level)
{
    RandomStream random (3);
    std::vector<float> sound (length);
    double a = 0.0, b = 0.0, c = 0.0, squares = 0.0;
    for (auto& sample : sound)
    {
        const auto white = random.uniform (-1.0, 1.0);
        a = 0.99765 * a + white * 0.0990460;
        b = 0.96300 * b + white * 0.2965164;
        c = 0.57000 * c + white * 1.0526913;
        const auto pink = a + b + c + white * 0.1848;
        sample = static_cast<float> (pink);
        squares += pink * pink;
    }
    const auto gain = std::pow (10.0, level / 20.0) / std::sqrt (squares / static_cast<double> (length));
    for (auto& sample : sound)
        sample *= static_cast<float> (gain);
    return sound;
}

double levelOf (const std::vector<float>& left, const std::vector<float>& right, size_t from)
{
    double squares = 0.0;
    for (auto i = from; i < left.size(); ++i)
        squares += 0.5 * static_cast<double> (left[i] * left[i] + right[i] * right[i]);
    return 10.0 * std::log10 (squares / static_cast<double> (left.size() - from));
}

} // namespace

TEST_CASE ("pink noise of -18 dBFS leaves at about -18 dBFS, at half the mix")
{
    auto values = ParameterValues::defaults();
    values[ParameterId::mix] = 50.0f;
    PlayedEngine played (values, {}, 1024);
    played.play (pinkNoise (48000 * 6, -18.0));
    const auto level = levelOf (played.left, played.right, 48000 * 2);
    INFO (level << " dBFS");
    CHECK (std::abs (level + 18.0) < 3.0);
}
