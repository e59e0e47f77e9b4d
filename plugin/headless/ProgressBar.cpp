#include "plugin/headless/ProgressBar.h"

#include "plugin/headless/Notes.h"

#include <cstdio>

namespace galvani
{

namespace
{

constexpr int barWidth = 40;
constexpr juce::uint32 millisecondsBetween = 100;

} // namespace

ProgressBar::ProgressBar() : watched (someoneWatches()) {}

void ProgressBar::clear()
{
    if (drawn)
        std::fprintf (stderr, "\r%*s\r", barWidth + 8, "");
    drawn = false;
}

void ProgressBar::show (double share)
{
    if (! watched)
        return;
    const auto now = juce::Time::getMillisecondCounter();
    if (drawn && now - lastDrawn < millisecondsBetween)
        return;
    drawn = true;
    lastDrawn = now;
    const auto done = juce::jlimit (0.0, 1.0, share);
    const auto filled = juce::roundToInt (done * barWidth);
    const auto bar = juce::String::repeatedString ("#", filled) + juce::String::repeatedString (".", barWidth - filled);
    std::fprintf (stderr, "\r[%s] %3d %%", bar.toRawUTF8(), static_cast<int> (done * 100.0));
    std::fflush (stderr);
}

} // namespace galvani
