#include "tests/reference/ReferenceCase.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace galvani
{

namespace
{

std::string wholeText (const std::filesystem::path& file)
{
    std::ifstream stream (file, std::ios::binary);
    if (! stream)
        throw std::runtime_error (file.string() + " cannot be read");
    return { std::istreambuf_iterator<char> (stream), {} };
}

/** The numbers of a table below its header; no rows when there is no such file. */
std::vector<std::vector<double>> tableOf (const std::filesystem::path& file)
{
    std::vector<std::vector<double>> rows;
    std::ifstream stream (file);
    std::string line;
    std::getline (stream, line);
    while (std::getline (stream, line))
    {
        std::vector<double> row;
        std::istringstream cells (line);
        for (std::string cell; std::getline (cells, cell, ',');)
            row.push_back (std::stod (cell));
        rows.push_back (std::move (row));
    }
    return rows;
}

} // namespace

ReferenceCase::ReferenceCase (const std::filesystem::path& folder)
    : name (folder.filename().string()), experiment (readExperiment (wholeText (folder / "experiment.json")))
{
    for (const auto& row : tableOf (folder / "spikes.csv"))
        spikes.push_back ({ std::llround (row[0] / experiment.dt_ms), static_cast<std::int32_t> (row[1]) });
    for (const auto& row : tableOf (folder / "voltages.csv"))
        voltages.emplace_back (row.begin() + 1, row.end());
    for (const auto& row : tableOf (folder / "weights.csv"))
        weights.push_back ({ static_cast<std::int32_t> (row[0]), static_cast<std::int32_t> (row[1]), row[2] });
}

std::vector<std::filesystem::path> referenceFolders()
{
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator (GALVANI_REFERENCE_DATA))
        if (entry.is_directory())
            folders.push_back (entry.path());
    std::sort (folders.begin(), folders.end());
    return folders;
}

} // namespace galvani
