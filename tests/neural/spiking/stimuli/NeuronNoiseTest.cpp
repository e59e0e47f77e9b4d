#include "neural/spiking/stimuli/NeuronNoise.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("noise has mean 0 and standard deviation 1, and no two neurons share a course")
{
    constexpr size_t neurons = 500, steps = 400;
    NeuronNoise noise (3, neurons);
    std::vector<double> values (neurons), first (neurons);
    double sum = 0.0, squares = 0.0, neighbours = 0.0, following = 0.0;
    for (size_t step = 0; step < steps; ++step)
    {
        const auto before = values;
        noise.gaussian (std::span (values));
        if (step == 0)
            first = values;
        for (size_t i = 0; i < neurons; ++i)
        {
            sum += values[i];
            squares += values[i] * values[i];
            neighbours += i > 0 ? values[i] * values[i - 1] : 0.0;
            following += values[i] * before[i];
            REQUIRE (std::abs (values[i]) < 3.5);
        }
    }
    constexpr auto draws = static_cast<double> (neurons * steps);
    const auto error = 4.0 / std::sqrt (draws);
    CHECK (std::abs (sum / draws) < error);
    CHECK (std::abs (squares / draws - 1.0) < 2.0 * error);
    CHECK (std::abs (neighbours / draws) < error);
    CHECK (std::abs (following / draws) < error);

    noise.reset();
    noise.gaussian (std::span (values));
    CHECK (values == first);
    std::vector<float> single (neurons);
    noise.reset();
    noise.gaussian (std::span (single));
    CHECK (std::abs (static_cast<double> (single[7]) - first[7]) < 1e-6);
}

TEST_CASE ("Bernoulli trials succeed as often as they should")
{
    for (const auto p : { 0.0, 0.0001, 0.01, 0.5, 0.999, 1.0 })
    {
        NeuronNoise noise (8, 1000);
        std::vector<std::uint8_t> hits (1000);
        double count = 0.0;
        for (int step = 0; step < 1000; ++step)
        {
            noise.bernoulli (p, hits);
            for (const auto hit : hits)
                count += hit;
        }
        INFO (p << ": " << count);
        CHECK (std::abs (count - 1.0e6 * p) <= 4.0 * std::sqrt (1.0e6 * p * (1.0 - p)));
    }
}
