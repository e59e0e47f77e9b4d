// Reads a CSV file of numbers.
#pragma once

#include "neural/serialization/NumberTable.h"

#include <Eigen/Core>

#include <string>

namespace galvani
{

/** Throws CommandError that names the file and, where it can, line and column. */
NumberTable readTableFile (const std::string& path);

/** Some neighbouring columns, a column of the matrix a row of the table. */
Eigen::MatrixXf columnsOf (const NumberTable&, size_t first, size_t count);

} // namespace galvani
