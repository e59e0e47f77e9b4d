#include "dsp/synthesis/keys/HalfBandDecimator.h"

#include <cmath>
#include <numbers>

namespace galvani
{

void HalfBandDecimator::prepare()
{
    constexpr double transition = 0.02; // of the higher rate, from 0.24 to 0.26
    constexpr double pi = std::numbers::pi;
    constexpr int order = 2 * static_cast<int> (numSections) + 1;

    const auto edge = std::tan ((1.0 - 2.0 * transition) * pi / 4.0);
    const auto k = edge * edge;
    const auto root = std::pow (1.0 - k * k, 0.25);
    const auto e = 0.5 * (1.0 - root) / (1.0 + root), e4 = e * e * e * e;
    const auto q = e * (1.0 + e4 * (2.0 + e4 * (15.0 + 150.0 * e4)));

    for (size_t index = 0; index < numSections; ++index)
    {
        const auto c = static_cast<double> (index + 1);
        double above = 0.0, below = 0.5;
        for (int i = 0; i < 12; ++i)
        {
            const auto sign = i % 2 == 0 ? 1.0 : -1.0;
            above += sign * std::pow (q, i * (i + 1)) * std::sin ((2 * i + 1) * c * pi / order);
            if (i > 0)
                below += sign * std::pow (q, i * i) * std::cos (2 * i * c * pi / order);
        }
        const auto w = above * std::pow (q, 0.25) / below, w2 = w * w;
        const auto x = std::sqrt ((1.0 - w2 * k) * (1.0 - w2 / k)) / (1.0 + w2);
        const auto coefficient = static_cast<float> ((1.0 - x) / (1.0 + x));

        // Sections 0, 2, 4.. delay the later of each pair of samples' partner, 1, 3, 5.. the other.
        auto& lanes = coefficients[index / 2].x;
        lanes[index % 2] = lanes[index % 2 + 2] = coefficient;
    }
    reset();
}

void HalfBandDecimator::reset() noexcept { state = {}; }

void HalfBandDecimator::addDown (const float* fastLeft, const float* fastRight, float* left, float* right,
                                 int numSamples) noexcept
{
    for (int n = 0; n < numSamples; ++n)
    {
        // Each all-pass is y = x[-1] + c (x - y[-1]) at the lower rate; the state is the chain's signals one ago.
        std::array<float, 4> x { fastLeft[2 * n + 1], fastLeft[2 * n], fastRight[2 * n + 1], fastRight[2 * n] };
        for (size_t s = 0; s < coefficients.size(); ++s)
        {
            std::array<float, 4> y;
            for (size_t lane = 0; lane < 4; ++lane)
                y[lane] = state[s].x[lane] + coefficients[s].x[lane] * (x[lane] - state[s + 1].x[lane]);
            state[s].x = x;
            x = y;
        }
        state.back().x = x;
        left[n] += 0.5f * (x[0] + x[1]);
        right[n] += 0.5f * (x[2] + x[3]);
    }
}

} // namespace galvani
