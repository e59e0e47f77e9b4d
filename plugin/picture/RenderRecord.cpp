#include "plugin/picture/RenderRecord.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace galvani
{

namespace
{

template <size_t size>
void accumulate (std::array<float, size>& sum, const std::array<float, size>& values)
{
    for (size_t i = 0; i < size; ++i)
        sum[i] += values[i];
}

// Gathered finer than drawn, since a render may end sooner than it might have.
constexpr int fineness = 4;

// Seconds below which an axis makes no sense.
constexpr double shortest = 0.01;

void merge (RenderColumn& into, const RenderColumn& from)
{
    accumulate (into.bands, from.bands);
    accumulate (into.potentials, from.potentials);
    accumulate (into.modulators, from.modulators);
    into.ticks += from.ticks;
    if (! from.heard)
        return;
    for (size_t channel = 0; channel < 2; ++channel)
    {
        into.lowest[channel] =
            into.heard ? std::min (into.lowest[channel], from.lowest[channel]) : from.lowest[channel];
        into.highest[channel] =
            into.heard ? std::max (into.highest[channel], from.highest[channel]) : from.highest[channel];
    }
    into.heard = true;
}

template <size_t size>
void divide (std::array<float, size>& sum, int count)
{
    for (auto& value : sum)
        value /= static_cast<float> (count);
}

} // namespace

RenderRecord::RenderRecord (double longest, double sampleRate, int numColumns, int numRows, const BrainLayout& layout)
    : length (std::max (longest, shortest)),
      rate (sampleRate),
      columns (numColumns),
      rows (numRows),
      recordedColumns (static_cast<size_t> (numColumns * fineness)),
      raster (recordedColumns.size() * static_cast<size_t> (numHemispheres * 2 * numRows)),
      signOf (layout.inhibitory)
{
    // A hemisphere's neurons are a run of neighbouring numbers.
    const auto rightStart = layout.groupStart[groupsPerHemisphere];
    for (int neuron = 0; neuron < layout.size(); ++neuron)
    {
        const auto right = neuron >= rightStart;
        const auto first = right ? rightStart : 0;
        const auto count = right ? layout.size() - rightStart : rightStart;
        hemisphereOf.push_back (right ? 1 : 0);
        rasterRow.push_back (
            static_cast<int> (static_cast<std::int64_t> (neuron - first) * rows / std::max (1, count)));
    }
}

size_t RenderRecord::columnAt (double time) const noexcept
{
    const auto last = static_cast<int> (recordedColumns.size()) - 1;
    return static_cast<size_t> (std::clamp (static_cast<int> (time / length * (last + 1)), 0, last));
}

size_t RenderRecord::rasterIndex (int hemisphere, int sign, int row, int columnIndex) const noexcept
{
    return ((static_cast<size_t> (hemisphere) * 2 + static_cast<size_t> (sign)) * static_cast<size_t> (rows)
            + static_cast<size_t> (row))
               * recordedColumns.size()
           + static_cast<size_t> (columnIndex);
}

int RenderRecord::spikesAt (int hemisphere, int sign, int row, int columnIndex) const
{
    return raster[rasterIndex (hemisphere, sign, row, columnIndex)];
}

void RenderRecord::add (const BlockActivity& activity, const std::array<const float*, 2>& output, int numSamples)
{
    for (const auto& tick : activity.ticks)
    {
        auto& column = recordedColumns[columnAt (static_cast<double> (tick.tick) * tickSeconds)];
        accumulate (column.bands, tick.bands);
        accumulate (column.potentials, tick.groupPotential);
        accumulate (column.modulators, tick.modulators);
        ++column.ticks;
    }

    spikes += static_cast<std::int64_t> (activity.spikes.size());
    for (const auto& spike : activity.spikes)
    {
        const auto neuron = static_cast<size_t> (spike.neuron);
        auto& count =
            raster[rasterIndex (hemisphereOf[neuron], signOf[neuron], rasterRow[neuron],
                                static_cast<int> (columnAt (static_cast<double> (spike.step) * stepSeconds)))];
        count = static_cast<std::uint16_t> (std::min (count + 1, int { std::numeric_limits<std::uint16_t>::max() }));
    }

    for (int i = 0; i < numSamples; ++i)
    {
        auto& column = recordedColumns[columnAt (static_cast<double> (samples + i) / rate)];
        for (size_t channel = 0; channel < 2; ++channel)
        {
            const auto value = output[channel][i];
            column.lowest[channel] = column.heard ? std::min (column.lowest[channel], value) : value;
            column.highest[channel] = column.heard ? std::max (column.highest[channel], value) : value;
            loudest = std::max (loudest, std::abs (value));
        }
        column.heard = true;
    }
    samples += numSamples;
}

void RenderRecord::finish()
{
    const auto secondsAFine = length / static_cast<double> (recordedColumns.size());
    length = std::max (static_cast<double> (samples) / rate, shortest);

    std::vector<RenderColumn> fine (static_cast<size_t> (columns));
    std::vector<std::uint16_t> fineRaster (fine.size() * static_cast<size_t> (numHemispheres * 2 * rows));
    fine.swap (recordedColumns);
    fineRaster.swap (raster);
    for (size_t i = 0; i < fine.size(); ++i)
    {
        const auto column = columnAt ((static_cast<double> (i) + 0.5) * secondsAFine);
        merge (recordedColumns[column], fine[i]);
        for (size_t row = 0; row < static_cast<size_t> (numHemispheres * 2 * rows); ++row)
        {
            auto& sum = raster[row * recordedColumns.size() + column];
            const auto more = sum + fineRaster[row * fine.size() + i];
            sum = static_cast<std::uint16_t> (std::min (more, int { std::numeric_limits<std::uint16_t>::max() }));
        }
    }

    for (auto& column : recordedColumns)
    {
        if (column.ticks == 0)
            continue;
        divide (column.bands, column.ticks);
        divide (column.potentials, column.ticks);
        divide (column.modulators, column.ticks);
    }
    hold();
}

void RenderRecord::hold()
{
    const auto fill = [this] (auto happened, auto copy)
    {
        const auto first = std::find_if (recordedColumns.begin(), recordedColumns.end(), happened);
        if (first == recordedColumns.end())
            return;
        for (auto column = recordedColumns.begin(); column != first; ++column)
            copy (*column, *first);
        for (auto column = first + 1; column != recordedColumns.end(); ++column)
            if (! happened (*column))
                copy (*column, *(column - 1));
    };

    fill ([] (const RenderColumn& column) { return column.ticks > 0; },
          [] (RenderColumn& to, const RenderColumn& from)
          {
              to.bands = from.bands;
              to.potentials = from.potentials;
              to.modulators = from.modulators;
              to.ticks = from.ticks;
          });
    fill ([] (const RenderColumn& column) { return column.heard; },
          [] (RenderColumn& to, const RenderColumn& from)
          {
              to.lowest = from.lowest;
              to.highest = from.highest;
              to.heard = true;
          });
}

} // namespace galvani
