#include "neural/serialization/TableHeader.h"

#include "neural/serialization/DecimalNumber.h"
#include "neural/serialization/JsonDocument.h"
#include "neural/serialization/NumberTable.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace galvani
{

namespace
{

std::string_view withoutBlanks (std::string_view text)
{
    const auto first = text.find_first_not_of (" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr (first, text.find_last_not_of (" \t") - first + 1);
}

/** Takes a name and the comma behind it off the line. */
std::string takeName (std::string_view& line, size_t column)
{
    const auto blanks = line.find_first_not_of (" \t");
    if (blanks == std::string_view::npos || line[blanks] != '"')
    {
        const auto end = std::min (line.find (','), line.size());
        const std::string name (withoutBlanks (line.substr (0, end)));
        line.remove_prefix (end);
        return name;
    }
    std::string name;
    for (line.remove_prefix (blanks + 1);;)
    {
        const auto quote = line.find ('"');
        if (quote == std::string_view::npos)
            throw TableError ("line 1, column " + std::to_string (column + 1) + ": a quote does not end");
        name += line.substr (0, quote);
        line.remove_prefix (quote + 1);
        if (line.empty() || line.front() != '"')
            break;
        name += '"';
        line.remove_prefix (1);
    }
    const auto next = std::min (line.find_first_not_of (" \t"), line.size());
    if (next < line.size() && line[next] != ',')
        throw TableError ("line 1, column " + std::to_string (column + 1) + ": there is more behind the quotes");
    line.remove_prefix (next);
    return name;
}

std::optional<double> numberIn (const std::string& name)
{
    double value = 0.0;
    const auto* const end = name.data() + name.size();
    if (name.empty() || readDecimal (name.data(), end, value) != end || ! std::isfinite (value))
        return {};
    return value;
}

bool areMerelyNumbers (const std::vector<std::string>& names)
{
    const auto first = numberIn (names.front());
    auto countsColumns = first == 0.0 || first == 1.0;
    for (size_t i = 0; i < names.size(); ++i)
    {
        const auto number = numberIn (names[i]);
        if (! number)
            return false;
        countsColumns = countsColumns && *number == *first + static_cast<double> (i);
    }
    return ! countsColumns;
}

} // namespace

std::vector<std::string> readTableHeader (std::string_view line)
{
    if (line.find ('\0') != std::string_view::npos)
        throw TableError ("line 1: this is not text in UTF-8");
    std::vector<std::string> names { takeName (line, 0) };
    while (! line.empty())
    {
        line.remove_prefix (1);
        names.push_back (takeName (line, names.size()));
        if (names.size() > tableLimits::columns)
            throw TableError ("line 1: more than " + std::to_string (tableLimits::columns) + " columns");
    }
    if (names.size() == 1 && names.front().find_first_of (";\t") != std::string::npos)
        throw TableError ("line 1: columns are to be separated by commas");
    if (areMerelyNumbers (names))
        throw TableError ("line 1: these are numbers; the first line is to hold the columns' names");
    return names;
}

std::string readable (std::string_view text)
{
    auto line = inQuotes (text);
    std::replace_if (
        line.begin(), line.end(), [] (unsigned char c) { return c >= 128; }, '?');
    return line;
}

} // namespace galvani
