#include "plugin/headless/TableFile.h"

#include "plugin/headless/CommandError.h"
#include "plugin/headless/TextFile.h"

namespace galvani
{

NumberTable readTableFile (const std::string& path)
{
    const auto text = readTextFile (path, tableLimits::documentBytes);
    try
    {
        return readNumberTable (text);
    }
    catch (const TableError& problem)
    {
        throw CommandError (juce::String::fromUTF8 (path.c_str()), juce::String::fromUTF8 (problem.what()));
    }
}

Eigen::MatrixXf columnsOf (const NumberTable& table, size_t first, size_t count)
{
    const auto columns = static_cast<Eigen::Index> (table.columns()), rows = static_cast<Eigen::Index> (table.rows());
    return Eigen::Map<const Eigen::MatrixXd> (table.cells.data(), columns, rows)
        .middleRows (static_cast<Eigen::Index> (first), static_cast<Eigen::Index> (count))
        .cast<float>();
}

} // namespace galvani
