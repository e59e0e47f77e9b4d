#include "dsp/effects/FeedbackNetwork.h"

#include "dsp/effects/SampleBounds.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr std::array<double, FeedbackNetwork::numLines> lineSeconds { 0.0213, 0.0231, 0.0253, 0.0271, 0.0298, 0.0319,
                                                                      0.0347, 0.0373, 0.0409, 0.0437, 0.0473, 0.0509,
                                                                      0.0551, 0.0593, 0.0647, 0.0701 };
constexpr double waverSeconds = 0.00012, trebleHz = 5000.0, meanSeconds = 0.0429;
constexpr double darkest = 0.85; // a pole nearer to 1 would make a low sound late, and last

// Signs of the lines of a side, as they are fed and as they are heard: as far from any row of the matrix as can be,
// lest a single line should repeat what all of them played (the lag of that line would be heard as a flutter).
constexpr std::array<std::array<float, 8>, 2> signsIn { { { 1, -1, 1, -1, 1, -1, -1, 1 },
                                                          { 1, -1, 1, 1, -1, 1, -1, -1 } } },
    signsOut { { { 1, 1, 1, -1, -1, -1, -1, 1 }, { 1, 1, -1, -1, 1, -1, -1, 1 } } };

bool isPrime (int n)
{
    for (int d = 2; d * d <= n; ++d)
        if (n % d == 0)
            return false;
    return n > 1;
}

/** The pole of (1 - p) / (1 - p / z) that is r at a frequency: the smaller root of its squared magnitude's equation. */
double poleFor (double r, double cosine)
{
    const auto a = 1.0 - r * r, b = 1.0 - r * r * cosine;
    return a > 1.0e-9 ? std::min (darkest, (b - std::sqrt (std::max (0.0, b * b - a * a))) / a) : 0.0;
}

} // namespace

void FeedbackNetwork::prepare (double sampleRate, int samplesPerTick)
{
    rate = sampleRate;
    tick = std::max (1, samplesPerTick);
    waver = static_cast<float> (waverSeconds * rate);

    auto shortest = 1;
    for (std::size_t i = 0; i < numLines; ++i)
    {
        auto length = std::max (shortest + 1, static_cast<int> (std::lround (lineSeconds[i] * rate)));
        while (! isPrime (length))
            ++length;
        lengths[i] = shortest = length;
    }
    const auto size = std::bit_ceil (static_cast<std::size_t> (lengths.back() + static_cast<int> (waver) + 8));
    buffer.assign (size * numLines, 0.0f);
    mask = static_cast<int> (size) - 1;

    for (std::size_t i = 0; i < numWavering; ++i)
    {
        const auto hertz = 0.31 + 0.083 * static_cast<double> (i);
        turns[i] = static_cast<std::int32_t> (std::lround (hertz / rate * 4294967296.0));
    }
    lastDecay = 0.0;
    reset();
}

void FeedbackNetwork::reset() noexcept
{
    written = position = stepsLeft = 0;
    low.fill (0.0f);
    gain = gainTarget;
    pole = poleTarget;
    for (std::size_t i = 0; i < numWavering; ++i)
        phases[i] = static_cast<std::int32_t> (static_cast<std::uint32_t> (i) * 0x4d25b9d1u);
    fresh = true;
}

void FeedbackNetwork::setDecay (float decaySeconds, float trebleShare) noexcept
{
    const auto decay = static_cast<double> (within (decaySeconds, 0.2f, 30.0f));
    const auto share = static_cast<double> (within (trebleShare, 0.02f, 1.0f));
    if (decay == lastDecay && share == lastShare)
        return;
    lastDecay = decay;
    lastShare = share;
    const auto cosine = std::cos (2.0 * std::numbers::pi * std::min (trebleHz / rate, 0.4));

    for (std::size_t i = 0; i < numLines; ++i)
    {
        const auto passes = decay * rate / lengths[i];
        const auto atLow = std::pow (10.0, -3.0 / passes);
        const auto p = poleFor (std::pow (10.0, -3.0 / passes * (1.0 / share - 1.0)), cosine);
        poleTarget[i] = static_cast<float> (p);
        gainTarget[i] = static_cast<float> (atLow * (1.0 - p));
        gainStep[i] = (gainTarget[i] - gain[i]) / static_cast<float> (tick);
        poleStep[i] = (poleTarget[i] - pole[i]) / static_cast<float> (tick);
    }
    const auto once = std::pow (10.0, -3.0 * meanSeconds / decay);
    build = static_cast<float> (once / std::sqrt (1.0 - once * once));
    stepsLeft = tick;
    if (fresh)
    {
        gain = gainTarget;
        pole = poleTarget;
        stepsLeft = 0;
    }
}

void FeedbackNetwork::approach() noexcept
{
    if (--stepsLeft == 0)
    {
        gain = gainTarget;
        pole = poleTarget;
        return;
    }
    for (std::size_t i = 0; i < numLines; ++i)
    {
        gain[i] += gainStep[i];
        pole[i] += poleStep[i];
    }
}

float FeedbackNetwork::read (std::size_t line, int delay) const noexcept
{
    return delay < written ? buffer[static_cast<std::size_t> ((position - delay) & mask) * numLines + line] : 0.0f;
}

/** Lagrange's cubic: what a straight line would lose of the treble at every pass is a good part of a long decay. */
float FeedbackNetwork::readBetween (std::size_t line, float delay) const noexcept
{
    const auto whole = static_cast<int> (delay);
    const auto t = delay - static_cast<float> (whole);
    const auto a = t + 1.0f, b = t - 1.0f, c = t - 2.0f;
    return (t * b) * (a * read (line, whole + 2) - c * read (line, whole - 1)) * (1.0f / 6.0f)
           + (a * c) * (b * read (line, whole) - t * read (line, whole + 1)) * 0.5f;
}

/** Hadamard's matrix of order 16 over its root: orthogonal. */
void FeedbackNetwork::mix (Row& x) noexcept
{
    for (std::size_t half = numLines / 2; half > 0; half /= 2)
        for (std::size_t from = 0; from < numLines; from += 2 * half)
            for (std::size_t i = from; i < from + half; ++i)
            {
                const auto sum = x[i] + x[i + half], difference = x[i] - x[i + half];
                x[i] = sum;
                x[i + half] = difference;
            }
    for (auto& each : x)
        each *= 0.25f;
}

FeedbackNetwork::Ends FeedbackNetwork::process (float left, float right) noexcept
{
    fresh = false;
    if (stepsLeft > 0)
        approach();

    alignas (16) Row ends;
    for (std::size_t i = 0; i < numWavering; ++i)
    {
        phases[i] =
            static_cast<std::int32_t> (static_cast<std::uint32_t> (phases[i]) + static_cast<std::uint32_t> (turns[i]));
        const auto x = static_cast<float> (phases[i]) * (1.0f / 2147483648.0f);
        const auto sway = 4.0f * x * (1.0f - std::abs (x));
        const auto line = 2 * i + (i & 1u); // one of every pair, left and right by turns
        ends[line] = readBetween (line, static_cast<float> (lengths[line] - 1) + waver * sway);
        ends[line ^ 1u] = read (line ^ 1u, lengths[line ^ 1u] - 1);
    }

    for (std::size_t i = 0; i < numLines; ++i)
        ends[i] = low[i] = settled (gain[i] * ends[i] + pole[i] * low[i]);

    Ends out;
    for (std::size_t i = 0; i < numLines / 2; ++i)
    {
        out.left += signsOut[0][i] * ends[2 * i];
        out.right += signsOut[1][i] * ends[2 * i + 1];
    }

    mix (ends);
    position = (position + 1) & mask;
    written = std::min (written + 1, mask + 1);
    auto* store = buffer.data() + static_cast<std::size_t> (position) * numLines;
    for (std::size_t i = 0; i < numLines / 2; ++i)
    {
        store[2 * i] = ends[2 * i] + signsIn[0][i] * left;
        store[2 * i + 1] = ends[2 * i + 1] + signsIn[1][i] * right;
    }
    return out;
}

} // namespace galvani
