#include "dsp/performance/ScalaLines.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace galvani
{

ScalaLines::ScalaLines (std::string_view text, std::string fileKind) : rest (text), kind (std::move (fileKind))
{
    if (text.size() > mostBytes)
        throw ScalaError (kind + ": longer than 64 KiB");
    if (text.find ('\0') != std::string_view::npos)
        throw ScalaError (kind + ": not a text file");
    if (rest.substr (0, 3) == "\xef\xbb\xbf")
        rest.remove_prefix (3);
}

std::optional<std::string_view> ScalaLines::next()
{
    while (! rest.empty())
    {
        ++line;
        const auto end = std::min (rest.find_first_of ("\r\n"), rest.size());
        const auto found = rest.substr (0, end);
        rest.remove_prefix (end);
        if (! rest.empty())
            rest.remove_prefix (rest.substr (0, 2) == "\r\n" ? 2 : 1);
        if (found.empty() || found.front() != '!')
            return found;
    }
    return {};
}

std::string_view ScalaLines::require (const std::string& what)
{
    const auto found = next();
    if (! found)
        throw ScalaError (kind + ": ends before " + what);
    return *found;
}

std::string_view ScalaLines::requireWord (const std::string& what)
{
    const auto word = firstWordOf (require (what));
    if (word.empty())
        refuse ("empty where " + what + " is due");
    return word;
}

int ScalaLines::requireWhole (const std::string& what, int least, int greatest)
{
    const auto word = requireWord (what);
    const auto value = word.find ('.') == std::string_view::npos ? decimalOf (word) : std::nullopt;
    if (! value)
        refuse (what + " is not a whole number: " + quoted (word));
    if (*value < least || *value > greatest)
        refuse (what + " is " + quoted (word) + ", not within " + std::to_string (least) + " to "
                + std::to_string (greatest));
    return static_cast<int> (*value);
}

void ScalaLines::refuse (const std::string& what) const
{
    throw ScalaError (kind + ", line " + std::to_string (line) + ": " + what);
}

std::string_view firstWordOf (std::string_view text) noexcept
{
    text.remove_prefix (std::min (text.find_first_not_of (" \t"), text.size()));
    return text.substr (0, text.find_first_of (" \t"));
}

std::optional<double> decimalOf (std::string_view word) noexcept
{
    constexpr int mostDigits = 30;
    const auto negative = ! word.empty() && word.front() == '-';
    if (negative || (! word.empty() && word.front() == '+'))
        word.remove_prefix (1);

    auto value = 0.0;
    auto digits = 0, decimals = 0;
    auto behindPoint = false;
    for (auto c : word)
    {
        if (c == '.' && ! behindPoint)
        {
            behindPoint = true;
            continue;
        }
        if (c < '0' || c > '9' || ++digits > mostDigits)
            return {};
        value = 10.0 * value + (c - '0');
        decimals += behindPoint ? 1 : 0;
    }
    if (digits == 0)
        return {};
    value /= std::pow (10.0, decimals);
    return negative ? -value : value;
}

std::string quoted (std::string_view word)
{
    constexpr std::size_t most = 40;
    std::string result = "\"";
    for (auto c : word.substr (0, most))
        result += c >= ' ' && c <= '~' ? c : '?';
    return result + (word.size() > most ? "...\"" : "\"");
}

} // namespace galvani
