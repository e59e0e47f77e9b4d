// The first line of a table: the names of its columns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace galvani
{

/** Names may be quoted, with "" for a quote within.
    @throws TableError  when a quote does not end, when there are too many names, or when they are numbers: then the
    header was forgotten, unless they count the columns from 0 or 1 */
std::vector<std::string> readTableHeader (std::string_view line);

/** A piece of a table, fit for the middle of a line: short, in quotes, '?' for what is not ASCII. */
std::string readable (std::string_view);

} // namespace galvani
