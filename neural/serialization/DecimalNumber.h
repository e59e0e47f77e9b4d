// Reads a number from text: '.' is the decimal point, whatever the locale.
#pragma once

#include <algorithm>
#include <charconv>
#include <limits>
#include <system_error>
#include <version>

#if ! defined(__cpp_lib_to_chars)
#include <cmath>
#include <cstddef>
#include <locale>
#include <sstream>
#include <string>
#include <string_view>
#endif

namespace galvani
{

/** What may still become a float: the largest one as its shortest digits have it, which is a little more than it is. */
inline constexpr double largestForFloat = 3.4028235e38;

/** A number within that, within what float holds. */
inline double withinFloat (double value) noexcept
{
    constexpr double largest = std::numeric_limits<float>::max();
    return std::clamp (value, -largest, largest);
}

/** @param value  what the text begins with: unchanged where that is no number, infinite where it is out of range
    @returns past the number's last character, or begin where there was none */
inline const char* readDecimal (const char* begin, const char* end, double& value)
{
#if defined(__cpp_lib_to_chars)
    const auto [past, problem] = std::from_chars (begin, end, value);
    if (problem == std::errc::result_out_of_range)
        value = std::numeric_limits<double>::infinity();
    return past;
#else
    constexpr std::string_view characters = "+-.0123456789eE";
    const auto* past = begin;
    while (past < end && characters.find (*past) != std::string_view::npos)
        ++past;
    std::istringstream stream (std::string (begin, past));
    stream.imbue (std::locale::classic());
    double read = 0.0;
    const auto isNumber = past != begin && *begin != '+' && static_cast<bool> (stream >> read);
    if (! isNumber && std::abs (read) < std::numeric_limits<double>::max())
        return begin;
    value = isNumber ? read : std::numeric_limits<double>::infinity();
    return stream.eof() ? past : begin + static_cast<std::ptrdiff_t> (stream.tellg());
#endif
}

} // namespace galvani
