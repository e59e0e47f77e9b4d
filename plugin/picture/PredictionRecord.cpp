#include "plugin/picture/PredictionRecord.h"

#include <algorithm>

namespace galvani
{

namespace
{

/** Which of so many cells an item falls into. */
std::size_t cellOf (std::int64_t item, std::int64_t items, int cells) noexcept
{
    return static_cast<size_t> (item * cells / items);
}

} // namespace

PredictionRecord::PredictionRecord (std::int64_t samples, std::int64_t outputs)
    : numSamples (std::max<std::int64_t> (1, samples)),
      numOutputs (std::max<std::int64_t> (1, outputs)),
      numColumns (static_cast<int> (std::min<std::int64_t> (numSamples, mostColumns))),
      numRows (static_cast<int> (std::min<std::int64_t> (numOutputs, mostRows))),
      sums (static_cast<size_t> (numColumns) * static_cast<size_t> (numRows)),
      samplesIn (static_cast<size_t> (numColumns)),
      outputsIn (static_cast<size_t> (numRows))
{
    for (std::int64_t output = 0; output < numOutputs; ++output)
        ++outputsIn[cellOf (output, numOutputs, numRows)];
}

void PredictionRecord::add (std::span<const float> values)
{
    if (added >= numSamples || static_cast<std::int64_t> (values.size()) != numOutputs)
        return;
    const auto column = cellOf (added++, numSamples, numColumns);
    ++samplesIn[column];
    auto* const cells = sums.data() + column * static_cast<size_t> (numRows);
    for (std::int64_t output = 0; output < numOutputs; ++output)
    {
        const auto value = values[static_cast<size_t> (output)];
        cells[cellOf (output, numOutputs, numRows)] += static_cast<double> (value);
        low = std::min (low, value);
        high = std::max (high, value);
    }
}

float PredictionRecord::cell (int column, int row) const noexcept
{
    const auto c = static_cast<size_t> (column), r = static_cast<size_t> (row);
    const auto count = samplesIn[c] * outputsIn[r];
    return count > 0 ? static_cast<float> (sums[c * static_cast<size_t> (numRows) + r] / static_cast<double> (count))
                     : 0.0f;
}

} // namespace galvani
