// Writes numbers into text: every digit that tells them apart, '.' as decimal point whatever the locale.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <string>
#include <version>

namespace galvani
{

inline void appendNumber (std::string& text, std::int64_t value)
{
    char digits[24];
    text.append (digits, std::to_chars (digits, digits + sizeof digits, value).ptr);
}

/** The shortest digits that read back as the same number, where the standard library knows them; otherwise some more.
 */
template <typename Real>
void appendNumber (std::string& text, Real value)
{
    char digits[40];
#if defined(__cpp_lib_to_chars)
    text.append (digits, std::to_chars (digits, digits + sizeof digits, value).ptr);
#else
    const auto length = std::snprintf (digits, sizeof digits, sizeof (Real) == sizeof (float) ? "%.9g" : "%.17g",
                                       static_cast<double> (value));
    std::replace (digits, digits + length, ',', '.');
    text.append (digits, static_cast<size_t> (length));
#endif
}

} // namespace galvani
