#include "plugin/headless/ActivityTables.h"

#include <cmath>

namespace galvani
{

namespace
{

/** With '.' as decimal point whatever the locale. */
void appendFixed (std::string& text, float value, int decimals)
{
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    auto whole = std::isfinite (value) ? std::llround (static_cast<double> (value) * static_cast<double> (scale)) : 0;
    if (whole < 0)
    {
        text += '-';
        whole = -whole;
    }
    text += std::to_string (whole / scale);
    const auto fraction = std::to_string (whole % scale);
    text += '.';
    text.append (static_cast<size_t> (decimals) - fraction.size(), '0');
    text += fraction;
}

} // namespace

SpikeTable::SpikeTable (AtomicOutputFile& output) : file (output)
{
    text = "time_ms,neuron\n";
    file.write (text.data(), text.size());
}

void SpikeTable::add (std::span<const Spike> spikes)
{
    // A step is a tenth of a millisecond.
    text.clear();
    for (const auto& spike : spikes)
    {
        text += std::to_string (spike.step / 10);
        text += '.';
        text += static_cast<char> ('0' + spike.step % 10);
        text += ',';
        text += std::to_string (spike.neuron);
        text += '\n';
    }
    file.write (text.data(), text.size());
}

ActivityTable::ActivityTable (AtomicOutputFile& output) : file (output)
{
    text = "time_ms,rate_hz,synchrony";
    for (int modulator = 0; modulator < numModulators; ++modulator)
    {
        text += ",mod_";
        text += static_cast<char> ('a' + modulator);
    }
    text += '\n';
    file.write (text.data(), text.size());
}

void ActivityTable::add (std::span<const TickRecord> ticks)
{
    text.clear();
    for (const auto& tick : ticks)
    {
        text += std::to_string (tick.tick);
        text += ',';
        appendFixed (text, tick.readings.rate, 4);
        text += ',';
        appendFixed (text, tick.readings.synchrony, 6);
        for (const auto modulator : tick.modulators)
        {
            text += ',';
            appendFixed (text, modulator, 6);
        }
        text += '\n';
    }
    file.write (text.data(), text.size());
}

} // namespace galvani
