#include "plugin/looks/LightGuard.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace galvani
{

namespace
{

float greatest (const FlashWatch::Verdict& verdict) noexcept
{
    return *std::max_element (verdict.begin(), verdict.end());
}

/** What is dimmed is dimmed well below the limit, or chance would have it dimmed again in the next picture. */
constexpr float whenDimmed = 0.7f;

} // namespace

LightGuard::LightGuard() : wantedLight (BlockSampler::room()), shownLight (BlockSampler::room()) { reset(); }

void LightGuard::reset() noexcept
{
    wanted.reset();
    shown.reset();
    nodes = {};
    remembered.fill (0.15f);
    clock = 0.0;
    lastAttempt = granted = lastFall = -1.0e9;
    brightest = 0.0f;
    hasTurned = true;
    changes.fill (-1.0e9);
}

/** A tile has the least gain of the windows that it lies in, and a node that of the tiles around it: what is
    interpolated is nowhere above what was found. */
void LightGuard::spread (const WindowGains& gains) noexcept
{
    nodes = ceiling;
    for (size_t window = 0; window < gains.size(); ++window)
    {
        if (gains[window] >= 1.0f)
            continue;
        const auto left = static_cast<int> (window) % FlashWatch::windowsAcross;
        const auto top = static_cast<int> (window) / FlashWatch::windowsAcross;
        for (int y = top; y <= top + FlashWatch::tilesDown; ++y)
            for (int x = left; x <= left + FlashWatch::tilesAcross; ++x)
                nodes.at (x, y) = std::min (nodes.at (x, y), gains[window]);
    }
}

/** Finds the greatest gains with which nothing flashes: darkness if nothing else. */
void LightGuard::search (double now) noexcept
{
    WindowGains passing, failing, tried;
    const auto highest = *std::max_element (ceiling.gain.begin(), ceiling.gain.end());
    passing.fill (0.0f);
    failing.fill (2.0f); // not yet
    tried.fill (highest);
    auto allowed = 1.0f;
    constexpr int steps = 6;
    for (int step = 0; step < steps; ++step)
    {
        for (size_t window = 0; window < tried.size(); ++window)
        {
            if (verdict[window] > allowed)
            {
                passing[window] = tried[window] > passing[window] ? passing[window] : 0.0f;
                failing[window] = tried[window];
            }
            else if (failing[window] <= 1.0f)
                passing[window] = tried[window];
            else
                continue;
            if (step == 0)
                tried[window] = std::min (remembered[window], 0.9f * failing[window]);
            else if (passing[window] > 0.0f)
                tried[window] = std::sqrt (passing[window] * failing[window]);
            else
                tried[window] = 0.4f * failing[window];
        }
        allowed = whenDimmed;
        spread (tried);
        sampler.measure (nodes, shownLight);
        verdict = shown.judge (shownLight, now);
    }

    // Gains of windows lie over each other, so what is taken in the end is looked at as well.
    for (const auto further : { 1.0f, 0.5f, 0.1f, 0.0f })
    {
        for (size_t window = 0; window < tried.size(); ++window)
            if (failing[window] <= 1.0f || verdict[window] > 1.0f)
            {
                const auto found = failing[window] <= 1.0f ? passing[window] : highest;
                tried[window] = further * found;
                remembered[window] = std::max (0.02f, tried[window]);
            }
        spread (tried);
        sampler.measure (nodes, shownLight);
        verdict = shown.judge (shownLight, now);
        if (greatest (verdict) <= 1.0f)
            return;
    }
    tried.fill (0.0f);
    spread (tried);
    sampler.measure (nodes, shownLight);
    verdict = shown.judge (shownLight, now);
}

void LightGuard::measure (const LightField& small, double seconds) noexcept
{
    if (small.width <= 0 || small.height <= 0)
        return;
    const auto passed = seconds > 0.0 && seconds < 1.0e6 ? seconds : 0.0;
    clock += passed;
    sampler.take (small);
    sampler.measure (GainNodes {}, wantedLight);
    const auto attempts = greatest (wanted.judge (wantedLight, clock)) > 1.0f;

    // What is dimmed falls: if it came back at once and was dimmed again, the guard itself would flash.
    const auto recovery =
        clock - lastFall < restSeconds ? 0.0f : recoveryPerSecond * static_cast<float> (std::min (passed, 1.0));
    auto isFull = true;
    for (size_t i = 0; i < nodes.gain.size(); ++i)
    {
        ceiling.gain[i] = std::min (1.0f, nodes.gain[i] + recovery);
        isFull = isFull && ceiling.gain[i] >= 1.0f;
    }
    nodes = ceiling;
    if (isFull)
        shownLight = wantedLight;
    else
        sampler.measure (nodes, shownLight);

    verdict = shown.judge (shownLight, clock);
    const auto brightness =
        std::accumulate (wantedLight.redness.begin(), wantedLight.redness.end(),
                         std::accumulate (wantedLight.luminance.begin(), wantedLight.luminance.end(), 0.0f));
    brightest = std::max (brightest, brightness);
    hasTurned = hasTurned || brightness < 0.9f * brightest;
    auto isAccepted = false;
    if (const auto change = greatest (verdict); change > 1.0f)
    {
        const auto isCalm = clock - lastAttempt >= calmSeconds;
        isAccepted = clock - granted < (hasTurned ? shortChange : oneChange);
        if (! isAccepted && clock - changes[isCalm ? 0 : 1] >= 1.0 && (isCalm || change < hardlyMore))
        {
            isAccepted = true;
            changes = { changes[1], clock };
            if (isCalm)
            {
                granted = clock;
                brightest = brightness;
                hasTurned = false;
            }
        }
        if (! isAccepted)
            search (clock);
    }
    if (attempts)
        lastAttempt = clock;
    if (shown.fall() > 1.0f)
        lastFall = clock;
    wanted.keep (wantedLight, clock, attempts);
    shown.keep (shownLight, clock, isAccepted);
}

void LightGuard::limit (LightField& field, double seconds) noexcept
{
    measure (field, seconds);
    apply (field);
}

void LightGuard::apply (LightField& field) const noexcept
{
    if (field.width <= 0 || field.height <= 0
        || std::all_of (nodes.gain.begin(), nodes.gain.end(), [] (float gain) { return gain >= 1.0f; }))
        return;
    for (int y = 0; y < field.height; ++y)
    {
        const auto place = (static_cast<float> (y) + 0.5f) * GainNodes::tilesDown / static_cast<float> (field.height);
        const auto above = std::min (static_cast<int> (place), GainNodes::tilesDown - 1);
        const auto down = place - static_cast<float> (above);
        std::array<float, GainNodes::columns> line {};
        for (int i = 0; i < GainNodes::columns; ++i)
            line[static_cast<size_t> (i)] =
                nodes.at (i, above) + down * (nodes.at (i, above + 1) - nodes.at (i, above));
        auto* cell = field.row (y);
        for (int tile = 0; tile < GainNodes::tilesAcross; ++tile)
        {
            const auto first = tile * field.width / GainNodes::tilesAcross;
            const auto end = (tile + 1) * field.width / GainNodes::tilesAcross;
            if (end <= first)
                continue;
            const auto left = 65536.0f * line[static_cast<size_t> (tile)];
            const auto right = 65536.0f * line[static_cast<size_t> (tile) + 1];
            const auto step = (right - left) / static_cast<float> (end - first);
            const auto begin = static_cast<std::int32_t> (left + 0.5f * step);
            for (int x = first; x < end; ++x)
            {
                const auto gain = begin + static_cast<std::int32_t> (step * static_cast<float> (x - first));
                cell[x] = static_cast<std::uint16_t> ((cell[x] * static_cast<std::uint32_t> (gain)) >> 16);
            }
        }
    }
}

} // namespace galvani
