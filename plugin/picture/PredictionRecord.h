// What a model gave for each sample, no finer than a picture shows it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace galvani
{

/** A grid of cells, samples along and outputs up. Of more than it has columns or rows, neighbours share a cell and
   their mean is kept. */
class PredictionRecord
{
public:
    static constexpr int mostColumns = 3200, mostRows = 2000;

    /** @param samples, outputs  at least one each */
    PredictionRecord (std::int64_t samples, std::int64_t outputs);

    /** The next sample; those beyond the number of samples are passed over. @param values  one an output, finite */
    void add (std::span<const float> values);

    std::int64_t samples() const noexcept { return numSamples; }
    std::int64_t outputs() const noexcept { return numOutputs; }
    int columns() const noexcept { return numColumns; }
    int rows() const noexcept { return numRows; }

    /** The mean of what was added to a cell; 0 where nothing was. @param row  0: the first output */
    float cell (int column, int row) const noexcept;

    /** Of all values, before any mean; 0 and 0 where there is none. */
    float least() const noexcept { return added > 0 ? low : 0.0f; }
    float greatest() const noexcept { return added > 0 ? high : 0.0f; }

private:
    std::int64_t numSamples, numOutputs;
    int numColumns, numRows;
    std::int64_t added = 0;
    std::vector<double> sums;
    std::vector<std::int64_t> samplesIn; ///< each column
    std::vector<std::int64_t> outputsIn; ///< each row
    float low = std::numeric_limits<float>::max(), high = std::numeric_limits<float>::lowest();
};

} // namespace galvani
