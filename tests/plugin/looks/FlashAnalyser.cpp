#include "tests/plugin/looks/FlashAnalyser.h"

#include <algorithm>
#include <cmath>

namespace galvani::test
{

namespace
{

const std::array<float, 256>& linearOf()
{
    static const auto table = []
    {
        std::array<float, 256> result {};
        for (size_t i = 0; i < result.size(); ++i)
        {
            const auto channel = static_cast<double> (i) / 255.0;
            result[i] =
                static_cast<float> (channel <= 0.04045 ? channel / 12.92 : std::pow ((channel + 0.055) / 1.055, 2.4));
        }
        return result;
    }();
    return table;
}

std::vector<int> borders (int blocks, double pixelsPerBlock, int pixels)
{
    std::vector<int> result;
    for (int i = 0; i <= blocks; ++i)
        result.push_back (std::min (pixels, static_cast<int> (std::lround (i * pixelsPerBlock))));
    return result;
}

} // namespace

void FlashAnalyser::Track::update (float value, float threshold, bool isSaturated, double now) noexcept
{
    if (direction <= 0 && value - low >= threshold && (isSaturated || lowIsSaturated))
    {
        direction = 1;
        rose = now;
        high = value;
        highIsSaturated = isSaturated;
    }
    else if (direction >= 0 && high - value >= threshold && (isSaturated || highIsSaturated))
    {
        direction = -1;
        fell = now;
        low = value;
        lowIsSaturated = isSaturated;
    }
    if (value < low)
    {
        low = value;
        lowIsSaturated = isSaturated;
    }
    if (value > high)
    {
        high = value;
        highIsSaturated = isSaturated;
    }
}

void FlashAnalyser::layOut (int width, int height)
{
    pictureWidth = width;
    pictureHeight = height;
    const auto fits = std::min (1024.0 / width, 768.0 / height);
    const auto scale = viewing == Viewing::fullScreen ? fits : std::min (1.0, fits);
    columns = std::max (1, static_cast<int> (std::lround (width * scale / 4.0)));
    rows = std::max (1, static_cast<int> (std::lround (height * scale / 4.0)));
    firstX = borders (columns, static_cast<double> (width) / columns, width);
    firstY = borders (rows, static_cast<double> (height) / rows, height);
    acrossWindows = std::max (0, columns - windowColumns + stride - 1) / stride + 1;
    downWindows = std::max (0, rows - windowRows + stride - 1) / stride + 1;
    for (auto& list : tracks)
        list.assign (static_cast<size_t> (columns * rows), {});
    for (auto& kind : events)
        for (auto& direction : kind)
            direction.assign (static_cast<size_t> (acrossWindows * downWindows), {});
}

void FlashAnalyser::add (const juce::Image& picture, double seconds)
{
    const auto isFirst = pictureWidth != picture.getWidth() || pictureHeight != picture.getHeight();
    if (isFirst)
        layOut (picture.getWidth(), picture.getHeight());

    const auto& linear = linearOf();
    const juce::Image::BitmapData data (picture, juce::Image::BitmapData::readOnly);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
        {
            const auto left = firstX[static_cast<size_t> (column)], top = firstY[static_cast<size_t> (row)];
            const auto right = std::max (left + 1, firstX[static_cast<size_t> (column) + 1]);
            const auto bottom = std::max (top + 1, firstY[static_cast<size_t> (row) + 1]);
            float r = 0.0f, g = 0.0f, b = 0.0f;
            for (int y = top; y < bottom; ++y)
            {
                const auto* pixel = reinterpret_cast<const juce::PixelARGB*> (data.getPixelPointer (left, y));
                for (int x = left; x < right; ++x, ++pixel)
                {
                    r += linear[pixel->getRed()];
                    g += linear[pixel->getGreen()];
                    b += linear[pixel->getBlue()];
                }
            }
            const auto share = 1.0f / static_cast<float> ((right - left) * (bottom - top));
            r *= share;
            g *= share;
            b *= share;
            // Above 0.8 the darker state counts no more: 0.9 is as far as a change by a tenth can be told.
            const auto luminance = std::min (0.9f, 0.2126f * r + 0.7152f * g + 0.0722f * b);
            const auto redness = std::max (0.0f, r - g - b) * 320.0f;
            const auto isSaturated = r > 0.0f && r >= 0.8f * (r + g + b);
            const auto at = static_cast<size_t> (row * columns + column);
            if (isFirst)
            {
                tracks[general][at] = { luminance, luminance };
                tracks[red][at] = { redness, redness, isSaturated, isSaturated };
            }
            tracks[general][at].update (luminance, 0.1f - 1.0e-6f, true, seconds);
            tracks[red][at].update (redness, 20.0f + 1.0e-4f, isSaturated, seconds);
        }

    for (const auto kind : { general, red })
    {
        sumUp (kind, seconds);
        countEvents (kind, seconds);
    }
}

void FlashAnalyser::sumUp (Kind kind, double now)
{
    const auto line = static_cast<size_t> (columns + 1);
    const auto fill = [&] (std::vector<int>& sum, double Track::*when, double within)
    {
        sum.assign (line * static_cast<size_t> (rows + 1), 0);
        for (int y = 0; y < rows; ++y)
        {
            int inRow = 0;
            for (int x = 0; x < columns; ++x)
            {
                inRow += now - tracks[kind][static_cast<size_t> (y * columns + x)].*when < within ? 1 : 0;
                const auto at = static_cast<size_t> (y + 1) * line + static_cast<size_t> (x + 1);
                sum[at] = sum[at - line] + inRow;
            }
        }
    };
    fill (sums.risingAtOnce, &Track::rose, atOnce);
    fill (sums.fallingAtOnce, &Track::fell, atOnce);
    fill (sums.rising, &Track::rose, concurrently);
    fill (sums.falling, &Track::fell, concurrently);
}

void FlashAnalyser::countEvents (Kind kind, double now)
{
    const auto line = static_cast<size_t> (columns + 1);
    const auto within = [&] (const std::vector<int>& sum, int left, int top, int width, int height)
    {
        const auto right = std::min (columns, left + width), bottom = std::min (rows, top + height);
        const auto at = [&] (int x, int y)
        { return sum[static_cast<size_t> (std::min (y, bottom)) * line + static_cast<size_t> (std::min (x, right))]; };
        return at (right, bottom) - at (left, bottom) - at (right, top) + at (left, top);
    };

    for (int v = 0; v < downWindows; ++v)
        for (int u = 0; u < acrossWindows; ++u)
        {
            const auto left = std::clamp (u * stride, 0, std::max (0, columns - windowColumns));
            const auto top = std::clamp (v * stride, 0, std::max (0, rows - windowRows));
            std::array<int, 2> unbalanced {};
            for (int y = top; y < top + windowRows; y += balanceRows)
                for (int x = left; x < left + windowColumns; x += balanceColumns)
                {
                    const auto excess = within (sums.rising, x, y, balanceColumns, balanceRows)
                                        - within (sums.falling, x, y, balanceColumns, balanceRows);
                    unbalanced[excess > 0 ? 1 : 0] += std::abs (excess);
                }
            for (size_t rises = 0; rises < 2; ++rises)
            {
                const auto together =
                    within (rises != 0 ? sums.risingAtOnce : sums.fallingAtOnce, left, top, windowColumns, windowRows);
                const auto share =
                    static_cast<double> (std::max (together, unbalanced[rises])) / (windowColumns * windowRows);
                largest[kind] = std::max (largest[kind], share);
                auto& times = events[kind][rises][static_cast<size_t> (v * acrossWindows + u)];
                const auto& others = events[kind][1 - rises][static_cast<size_t> (v * acrossWindows + u)];
                if (share <= 0.25)
                    continue;
                if (! times.empty())
                {
                    const auto turned = ! others.empty() && others.back() >= times.back();
                    if (now - times.back() < (turned ? concurrently : oneChange))
                        continue;
                }
                std::erase_if (times, [now] (double time) { return time <= now - 1.0 + 1.0e-4; });
                times.push_back (now);
                worst[kind] = std::max (worst[kind], static_cast<int> (times.size()));
            }
        }
}

} // namespace galvani::test
