// A table of numbers, as read from a CSV file.
#pragma once

#include "neural/serialization/TableError.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace galvani
{

struct NumberTable
{
    std::vector<std::string> names; ///< one a column
    std::vector<double> cells;      ///< row after row; each is finite, and so it is as float

    size_t columns() const noexcept { return names.size(); }
    size_t rows() const noexcept { return names.empty() ? 0 : cells.size() / names.size(); }
    double at (size_t row, size_t column) const noexcept { return cells[row * columns() + column]; }

    /** Where a cell stood in the file, as "line 3, column 2 (weight)". */
    std::string placeOf (size_t row, size_t column) const;
};

namespace tableLimits
{

inline constexpr size_t documentBytes = 512 * 1024 * 1024;
inline constexpr size_t columns = 100'000, cells = 100'000'000;

} // namespace tableLimits

/** Comma-separated: a line with the columns' names, quoted where they like, then a row a line; '.' is the decimal
   point, whatever the locale. Lines end with LF or CRLF; a UTF-8 byte order mark is passed over.
    @throws TableError  whose one line says where, and why; e.g. line 3, column 2 (weight): "heavy" is not a number */
NumberTable readNumberTable (std::string_view csv);

} // namespace galvani
