#include "dsp/performance/ScalaScale.h"

#include "dsp/performance/ScalaLines.h"

#include <juce_core/juce_core.h>

#include <cmath>
#include <cstddef>

namespace galvani
{

namespace
{

constexpr int mostNotes = 1024;
constexpr double mostCents = 100000.0;
constexpr std::size_t mostDescription = 200;

/** Printable, in UTF-8: old files are in whatever alphabet their writer had. */
std::string readable (std::string_view text)
{
    std::string result (text.substr (0, mostDescription));
    const auto isUtf8 = juce::CharPointer_UTF8::isValidString (result.data(), static_cast<int> (result.size()));
    for (auto& c : result)
        if ((static_cast<unsigned char> (c) < 0x20) || c == 0x7f
            || (! isUtf8 && static_cast<unsigned char> (c) >= 0x80))
            c = c == '\t' ? ' ' : '?';
    result.erase (result.find_last_not_of (' ') + 1);
    result.erase (0, result.find_first_not_of (' '));
    return result;
}

/** A whole number above 0. */
double termOf (const ScalaLines& lines, std::string_view word, std::string_view step)
{
    const auto value = decimalOf (word);
    if (! value)
        lines.refuse ("not a step: " + quoted (step));
    if (*value <= 0.0)
        lines.refuse ("a ratio must be above 0: " + quoted (step));
    return *value;
}

double centsOfStep (const ScalaLines& lines, std::string_view step)
{
    const auto slash = step.find ('/');
    if (step.find ('.') != std::string_view::npos)
    {
        const auto cents = decimalOf (step);
        if (! cents)
            lines.refuse ("not a step: " + quoted (step));
        if (! (std::abs (*cents) <= mostCents))
            lines.refuse ("more than 100000 cents: " + quoted (step));
        return *cents;
    }
    const auto above = termOf (lines, step.substr (0, slash), step);
    const auto below = slash == std::string_view::npos ? 1.0 : termOf (lines, step.substr (slash + 1), step);
    return 1200.0 * std::log2 (above / below);
}

} // namespace

double ScalaScale::centsOf (int degree) const noexcept
{
    const auto place = ((degree % size()) + size()) % size();
    const auto repeats = (degree - place) / size();
    return repeats * cents.back() + (place > 0 ? cents[static_cast<std::size_t> (place - 1)] : 0.0);
}

ScalaScale readScalaScale (std::string_view scl)
{
    ScalaLines lines (scl, "scale");
    ScalaScale scale;
    scale.description = readable (lines.require ("its description"));
    const auto notes = lines.requireWhole ("the number of notes", 1, mostNotes);
    for (int note = 1; note <= notes; ++note)
        scale.cents.push_back (
            centsOfStep (lines, lines.requireWord ("step " + std::to_string (note) + " of " + std::to_string (notes))));
    return scale;
}

} // namespace galvani
