#include "dsp/parameters/ParameterDeclaration.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace galvani
{

namespace
{

constexpr std::array<const char*, 12> noteNames { "C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B" };

std::string lowered (std::string_view text)
{
    std::string result;
    for (const auto character : text)
        result += static_cast<char> (std::tolower (static_cast<unsigned char> (character)));
    while (! result.empty() && std::isspace (static_cast<unsigned char> (result.back())))
        result.pop_back();
    result.erase (0, std::min (result.find_first_not_of (" \t"), result.size()));
    return result;
}

/** A number at the head of the text, whatever the locale; the rest must be blank or the unit. */
std::optional<float> numberFromText (const std::string& text, const std::string& unit)
{
    double value = 0.0;
    const auto* begin = text.data();
    const auto* end = begin + text.size();
    if (begin != end && *begin == '+')
        ++begin;
    // from_chars for floating point is missing from older libc++, so the digits are read by hand where strtod
    // would follow the locale.
    bool negative = false;
    if (begin != end && *begin == '-')
    {
        negative = true;
        ++begin;
    }
    bool anyDigit = false;
    double scale = 1.0;
    bool fraction = false;
    for (; begin != end; ++begin)
    {
        if (*begin == '.' && ! fraction)
        {
            fraction = true;
            continue;
        }
        if (! std::isdigit (static_cast<unsigned char> (*begin)))
            break;
        anyDigit = true;
        value = value * 10.0 + (*begin - '0');
        if (fraction)
            scale *= 10.0;
    }
    if (! anyDigit)
        return {};
    value = (negative ? -value : value) / scale;
    if (! std::isfinite (value))
        return {};

    auto rest = lowered ({ begin, static_cast<size_t> (end - begin) });
    if (rest == "k" || rest == "khz")
        return unit == "hz" ? std::optional<float> (static_cast<float> (value * 1000.0)) : std::nullopt;
    if (! rest.empty() && rest != unit)
        return {};
    return static_cast<float> (value);
}

std::optional<float> noteFromText (const std::string& text)
{
    for (int pitchClass = 11; pitchClass >= 0; --pitchClass)
    {
        const auto name = lowered (noteNames[static_cast<size_t> (pitchClass)]);
        if (text.rfind (name, 0) != 0)
            continue;
        const auto octaveText = text.substr (name.size());
        int octave = 0;
        const auto [end, error] = std::from_chars (octaveText.data(), octaveText.data() + octaveText.size(), octave);
        if (error == std::errc() && end == octaveText.data() + octaveText.size())
            return static_cast<float> ((octave + 1) * 12 + pitchClass);
    }
    return {};
}

} // namespace

float ParameterDeclaration::toNormalised (float value) const noexcept
{
    if (! std::isfinite (value))
        return toNormalised (defaultValue);
    const auto clamped = std::clamp (value, least, greatest);
    if (curve == Curve::logarithmic)
        return std::log (clamped / least) / std::log (greatest / least);
    return (clamped - least) / (greatest - least);
}

float ParameterDeclaration::fromNormalised (float normalised) const noexcept
{
    if (! std::isfinite (normalised))
        return defaultValue;
    const auto position = std::clamp (normalised, 0.0f, 1.0f);
    if (curve == Curve::logarithmic)
        return std::clamp (least * std::pow (greatest / least, position), least, greatest);
    const auto value = least + position * (greatest - least);
    return curve == Curve::linear ? value : std::round (value);
}

float ParameterDeclaration::nearestOnGrid (float value) const noexcept
{
    if (! std::isfinite (value))
        return defaultValue;
    const auto inside = static_cast<double> (std::clamp (value, least, greatest));
    if (curve != Curve::linear && curve != Curve::logarithmic)
        return static_cast<float> (std::round (inside));
    const auto digits = curve == Curve::linear ? decimals + 2 : 4 - static_cast<int> (std::floor (std::log10 (inside)));
    const auto grid = std::pow (10.0, digits);
    return std::clamp (static_cast<float> (std::round (inside * grid) / grid), least, greatest);
}

std::string ParameterDeclaration::toText (float value) const
{
    if (! std::isfinite (value))
        return toText (defaultValue);
    const auto whole = static_cast<int> (std::lround (value));
    if (curve == Curve::toggle)
        return whole != 0 ? "On" : "Off";
    if (curve == Curve::choice)
        return choices[static_cast<size_t> (std::clamp (whole, 0, static_cast<int> (choices.size()) - 1))];
    if (curve == Curve::note)
        return noteNames[static_cast<size_t> (whole % 12)] + std::to_string (whole / 12 - 1);

    // A signed range shows its sign; a long range shows fewer decimals where the figures are large.
    const auto shown = curve == Curve::logarithmic && value >= 100.0f ? 0 : decimals;
    std::array<char, 48> buffer {};
    const auto format = least < 0.0f ? "%+.*f" : "%.*f";
    std::snprintf (buffer.data(), buffer.size(), format, shown, static_cast<double> (value));
    std::string text (buffer.data());
    std::replace (text.begin(), text.end(), ',', '.');
    if (text.find_first_of ("123456789") == std::string::npos && ! text.empty() && (text[0] == '-' || text[0] == '+'))
        text.erase (0, 1);
    return unit[0] != 0 ? text + " " + unit : text;
}

std::optional<float> ParameterDeclaration::fromText (std::string_view given) const
{
    const auto text = lowered (given);
    if (curve == Curve::toggle)
    {
        if (text == "on" || text == "true" || text == "yes")
            return 1.0f;
        if (text == "off" || text == "false" || text == "no")
            return 0.0f;
    }
    if (curve == Curve::choice)
        for (size_t i = 0; i < choices.size(); ++i)
            if (text == lowered (choices[i]))
                return static_cast<float> (i);
    if (curve == Curve::note)
        if (const auto note = noteFromText (text))
            return note;
    const auto number = numberFromText (text, lowered (unit));
    if (number && curve != Curve::linear && curve != Curve::logarithmic && *number != std::round (*number))
        return {};
    return number;
}

} // namespace galvani
