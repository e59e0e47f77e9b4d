#include "dsp/synthesis/ModeFamily.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace galvani
{

namespace
{

using std::numbers::pi;

constexpr int mostPartials = 16;
constexpr double stiffness = 0.0003;

struct Zero
{
    int order;
    double value;
};

/** Of the Bessel functions of the first kind, ascending. */
constexpr std::array<Zero, mostPartials> zeros { { { 0, 2.404826 },
                                                   { 1, 3.831706 },
                                                   { 2, 5.135622 },
                                                   { 0, 5.520078 },
                                                   { 3, 6.380162 },
                                                   { 1, 7.015587 },
                                                   { 4, 7.588342 },
                                                   { 2, 8.417244 },
                                                   { 0, 8.653728 },
                                                   { 5, 8.771484 },
                                                   { 3, 9.761023 },
                                                   { 6, 9.936110 },
                                                   { 1, 10.173468 },
                                                   { 4, 11.064709 },
                                                   { 7, 11.086370 },
                                                   { 2, 11.619841 } } };

/** The greatest value of the Bessel functions of orders 0 to 7. */
constexpr std::array<double, 8> besselPeaks { 1.0, 0.58187, 0.48650, 0.43439, 0.39965, 0.37409, 0.35414, 0.33793 };

constexpr std::array<double, 5> barRoots { 4.730041, 7.853205, 10.995608, 14.137165, 17.278760 };

constexpr std::array<Partial, 12> bell { { { 0.5f, 1.0f, 0.7f },
                                           { 1.0f, 0.6f, 0.7f },
                                           { 1.2f, 0.55f, 1.0f },
                                           { 1.5f, 0.35f, 0.5f },
                                           { 2.0f, 0.35f, 1.0f },
                                           { 2.5f, 0.25f, 0.5f },
                                           { 8.0f / 3.0f, 0.22f, 0.4f },
                                           { 3.0f, 0.2f, 0.7f },
                                           { 4.0f, 0.15f, 0.6f },
                                           { 16.0f / 3.0f, 0.12f, 0.5f },
                                           { 20.0f / 3.0f, 0.1f, 0.4f },
                                           { 8.0f, 0.08f, 0.3f } } };

constexpr std::array<float, 5> glass { 1.0f, 2.32f, 4.25f, 6.63f, 9.38f };

template <typename Table>
std::size_t within (const Table& table, int index) noexcept
{
    return static_cast<std::size_t> (std::clamp (index, 0, static_cast<int> (table.size()) - 1));
}

constexpr int numPoints = 20;

const auto sinesOfPoints = []
{
    std::array<double, numPoints / 2> sines;
    for (std::size_t i = 0; i < sines.size(); ++i)
        sines[i] = std::sin (pi * (static_cast<double> (i) + 0.5) / numPoints);
    return sines;
}();

/** J_m (x) = 1/pi times the integral of cos (m t) cos (x sin t), m even, or sin (m t) sin (x sin t), m odd, over 0..pi,
    by the midpoint rule: exact to six digits for x below 12, since the integrand is periodic. Both halves are alike. */
double bessel (int order, double x) noexcept
{
    auto sum = 0.0;
    for (std::size_t i = 0; i < sinesOfPoints.size(); ++i)
    {
        const auto t = pi * (static_cast<double> (i) + 0.5) / numPoints;
        sum += order % 2 == 0 ? std::cos (order * t) * std::cos (x * sinesOfPoints[i])
                              : std::sin (order * t) * std::sin (x * sinesOfPoints[i]);
    }
    return 2.0 * sum / numPoints;
}

/** The shape of a free bar's mode, 1 at its end. */
double barSwing (double root, double place) noexcept
{
    const auto sigma = (std::cosh (root) - std::cos (root)) / (std::sinh (root) - std::sin (root));
    const auto x = root * place;
    return 0.5 * (std::cosh (x) + std::cos (x) - sigma * (std::sinh (x) + std::sin (x)));
}

double shapeAt (BodyTuning family, int index, double place) noexcept
{
    const auto n = static_cast<double> (index + 1);
    switch (family)
    {
        case BodyTuning::membrane:
        {
            const auto& [order, zero] = zeros[within (zeros, index)];
            return bessel (order, zero * (1.0 - place)) / besselPeaks[static_cast<std::size_t> (order)];
        }
        case BodyTuning::bar:
            return barSwing (barRoots[within (barRoots, index)], 0.5 * place);
        // Modes with more nodes around the rim are held to it the more: they fall with a higher power of the height.
        case BodyTuning::bell:
            return std::pow (1.0 - 0.7 * place, 0.5 * n);
        case BodyTuning::glass:
            return std::pow (1.0 - 0.7 * place, n);
        case BodyTuning::scale:
        case BodyTuning::string:
        case BodyTuning::chord:
            break;
    }
    return std::sin (pi * n * 0.5 * place);
}

} // namespace

int numPartials (BodyTuning family) noexcept
{
    switch (family)
    {
        case BodyTuning::bar:
            return static_cast<int> (barRoots.size());
        case BodyTuning::bell:
            return static_cast<int> (bell.size());
        case BodyTuning::glass:
            return static_cast<int> (glass.size());
        case BodyTuning::scale:
        case BodyTuning::string:
        case BodyTuning::membrane:
        case BodyTuning::chord:
            break;
    }
    return mostPartials;
}

Partial partialOf (BodyTuning family, int index) noexcept
{
    const auto n = static_cast<float> (std::clamp (index, 0, mostPartials - 1) + 1);
    switch (family)
    {
        case BodyTuning::string:
        {
            const auto sharp = std::sqrt (1.0 + stiffness * static_cast<double> (n * n));
            return { n * static_cast<float> (sharp), std::pow (n, -0.3f), 1.0f };
        }
        case BodyTuning::membrane:
        {
            // The fewer nodal lines across, the more sound a mode radiates and the sooner it is over.
            const auto& [order, zero] = zeros[within (zeros, index)];
            const auto ratio = static_cast<float> (zero / zeros[0].value);
            return { ratio, (order == 0 ? 0.5f : order == 1 ? 0.8f : 1.0f) / std::sqrt (ratio), 1.0f };
        }
        case BodyTuning::bar:
        {
            const auto root = barRoots[within (barRoots, index)] / barRoots[0];
            return { static_cast<float> (root * root), static_cast<float> (1.0 / root), 1.0f };
        }
        case BodyTuning::bell:
            return bell[within (bell, index)];
        case BodyTuning::glass:
        {
            const auto ratio = glass[within (glass, index)];
            return { ratio, std::pow (ratio, -0.25f), 1.0f };
        }
        case BodyTuning::scale:
            break;
        case BodyTuning::chord:
            return { n, std::pow (n, -0.3f), 1.0f / std::sqrt (n) };
    }
    return { n, 1.0f, 1.0f };
}

float swingAt (BodyTuning family, int index, float place) noexcept
{
    if (! (place > 0.0f))
        return 1.0f;

    const auto p = std::min (static_cast<double> (place), 1.0);
    const auto u = std::min (p / 0.1, 1.0);
    const auto share = u * u * (3.0 - 2.0 * u);
    return static_cast<float> (1.0 + share * (std::min (std::abs (shapeAt (family, index, p)), 1.0) - 1.0));
}

} // namespace galvani
