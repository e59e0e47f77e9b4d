#include "neural/serialization/NumberTable.h"

#include "neural/serialization/DecimalNumber.h"
#include "neural/serialization/JsonDocument.h"
#include "neural/serialization/TableHeader.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galvani
{

namespace
{

bool isBlank (char c) noexcept { return c == ' ' || c == '\t'; }

const char* skipBlanks (const char* at, const char* end) noexcept
{
    while (at < end && isBlank (*at))
        ++at;
    return at;
}

std::string_view trimmed (std::string_view text) noexcept
{
    while (! text.empty() && isBlank (text.front()))
        text.remove_prefix (1);
    while (! text.empty() && isBlank (text.back()))
        text.remove_suffix (1);
    return text;
}

/** Takes the lines below the header, one after the other. */
class RowReader
{
public:
    explicit RowReader (NumberTable& filled) : table (filled) {}

    void read (std::string_view line)
    {
        const auto *at = line.data(), *const end = at + line.size();
        const auto columns = table.columns();
        for (size_t column = 0; column < columns; ++column)
        {
            double value = 0.0;
            const auto* const begin = skipBlanks (at, end);
            const auto* past = readDecimal (begin, end, value);
            if (const auto* const next = skipBlanks (past, end);
                past == begin || (next < end && *next != ',') || ! (std::abs (value) <= largestForFloat))
                past = takeUnusual (line, column, at, value);
            else
                past = next;
            if ((past == end) != (column + 1 == columns))
                refuseCount (line);
            table.cells.push_back (withinFloat (value));
            at = past == end ? end : past + 1;
        }
    }

private:
    /** What is no plain number: quoted, with a plus sign, or wrong. @returns the end of the cell */
    const char* takeUnusual (std::string_view line, size_t column, const char* begin, double& value) const
    {
        const auto* const lineEnd = line.data() + line.size();
        const auto* const end = std::find (begin, lineEnd, ',');
        const auto whole = trimmed ({ begin, static_cast<size_t> (end - begin) });
        auto text = whole;
        if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
            text = trimmed (text.substr (1, text.size() - 2));
        if (text.size() >= 2 && text[0] == '+' && text[1] != '-')
            text.remove_prefix (1);
        const auto* const past = text.data() + text.size();
        if (text.empty() || readDecimal (text.data(), past, value) != past || ! (std::abs (value) <= largestForFloat))
            refuseCell (line, column, whole);
        return end;
    }

    [[noreturn]] void refuseCell (std::string_view line, size_t column, std::string_view cell) const
    {
        // A row that is too short or too long says more than the first cell that is out of its place.
        if (static_cast<size_t> (std::count (line.begin(), line.end(), ',')) + 1 != table.columns())
            refuseCount (line);
        const auto place = table.placeOf (table.cells.size() / table.columns(), column) + ": ";
        if (cell.empty())
            throw TableError (place + "there is no number");
        const auto word = cell.substr (std::min (cell.find_first_not_of ("+-"), cell.size()));
        constexpr std::array<std::string_view, 8> words { "nan", "NaN", "NAN",      "inf",
                                                          "Inf", "INF", "infinity", "Infinity" };
        if (std::find (words.begin(), words.end(), word) != words.end())
            throw TableError (place + readable (cell) + " is not a finite number");
        double value = 0.0;
        const auto* const end = cell.data() + cell.size();
        const auto isNumber = readDecimal (cell.data(), end, value) == end;
        throw TableError (place + readable (cell) + (isNumber ? " is out of range" : " is not a number"));
    }

    [[noreturn]] void refuseCount (std::string_view line) const
    {
        const auto place = "line " + std::to_string (table.cells.size() / table.columns() + 2) + ": ";
        if (trimmed (line).empty())
            throw TableError (place + "is empty");
        throw TableError (place + std::to_string (std::count (line.begin(), line.end(), ',') + 1)
                          + " cells; the header has " + std::to_string (table.columns()));
    }

    NumberTable& table;
};

/** Takes the first line off the text, without its end. */
std::string_view takeLine (std::string_view& text)
{
    const auto end = text.find ('\n');
    auto line = text.substr (0, end);
    text.remove_prefix (end == std::string_view::npos ? text.size() : end + 1);
    if (! line.empty() && line.back() == '\r')
        line.remove_suffix (1);
    return line;
}

/** Asks for no more memory than there are rows for. */
void makeRoom (NumberTable& table, std::string_view rows)
{
    const auto lines = static_cast<size_t> (std::count (rows.begin(), rows.end(), '\n')) + 1;
    // A cell is a digit and a comma at least.
    const auto cells = std::min (lines * table.columns(), rows.size() / 2 + 1);
    if (cells > tableLimits::cells)
        throw TableError ("about " + std::to_string (cells) + " cells; there may be "
                          + std::to_string (tableLimits::cells));
    table.cells.reserve (cells);
}

} // namespace

std::string NumberTable::placeOf (size_t row, size_t column) const
{
    auto place = "line " + std::to_string (row + 2) + ", column " + std::to_string (column + 1);
    if (names[column].empty())
        return place;
    const auto name = readable (names[column]);
    return place + " (" + name.substr (1, name.size() - 2) + ")";
}

NumberTable readNumberTable (std::string_view text)
{
    if (text.size() > tableLimits::documentBytes)
        throw TableError ("larger than " + std::to_string (tableLimits::documentBytes / (1024 * 1024)) + " MiB");
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.substr (0, byteOrderMark.size()) == byteOrderMark)
        text.remove_prefix (byteOrderMark.size());
    const auto last = text.find_last_not_of (" \t\r\n");
    if (last == std::string_view::npos)
        throw TableError ("is empty");
    text = text.substr (0, last + 1);

    NumberTable table;
    table.names = readTableHeader (takeLine (text));
    if (text.empty())
        throw TableError ("there is no row below the header");
    makeRoom (table, text);
    RowReader reader (table);
    while (! text.empty())
        reader.read (takeLine (text));
    return table;
}

} // namespace galvani
