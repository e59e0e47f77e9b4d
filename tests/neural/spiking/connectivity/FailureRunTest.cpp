#include "neural/spiking/connectivity/FailureRun.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("runs of failures have the geometric distribution's mean and spread")
{
    for (const auto p : { 0.9, 0.3, 0.01, 0.0001 })
    {
        const FailureRun run (p);
        RandomStream random (9);
        constexpr int draws = 20000;
        double sum = 0.0, squares = 0.0;
        for (int i = 0; i < draws; ++i)
        {
            const auto failures = static_cast<double> (run.draw (random, 1'000'000'000));
            sum += failures;
            squares += failures * failures;
        }
        const auto mean = sum / draws, deviation = std::sqrt (squares / draws - mean * mean);
        const auto expected = (1.0 - p) / p, spread = std::sqrt (1.0 - p) / p;
        INFO (p << ": " << mean << " " << deviation);
        CHECK (std::abs (mean - expected) < 4.0 * spread / std::sqrt (draws));
        CHECK (std::abs (deviation / spread - 1.0) < 0.05);
    }
    RandomStream random (1);
    CHECK (FailureRun (0.0).draw (random, 77) == 77);
    CHECK (FailureRun (1.0).draw (random, 77) == 0);
    CHECK (FailureRun (1e-12).draw (random, 77) == 77);
}
