#include "dsp/performance/ScalaKeyboard.h"

#include "dsp/performance/ScalaLines.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr int highestKey = 127, mostDegrees = 1024;
constexpr double lowestHz = 1.0, highestHz = 20000.0;

double frequencyIn (ScalaLines& lines)
{
    const auto word = lines.requireWord ("the reference frequency");
    const auto hz = decimalOf (word);
    if (! hz)
        lines.refuse ("the reference frequency is not a number: " + quoted (word));
    if (! (*hz >= lowestHz && *hz <= highestHz))
        lines.refuse ("the reference frequency is " + quoted (word) + ", not within 1 to 20000 Hz");
    return *hz;
}

std::optional<int> degreeIn (const ScalaLines& lines, std::string_view word)
{
    if (word == "x" || word == "X")
        return {};
    const auto degree = word.find ('.') == std::string_view::npos ? decimalOf (word) : std::nullopt;
    if (! degree || ! (*degree >= 0.0 && *degree <= mostDegrees))
        lines.refuse ("neither a degree nor x: " + quoted (word));
    return static_cast<int> (*degree);
}

} // namespace

ScalaKeyboard ScalaKeyboard::ordinary()
{
    ScalaKeyboard keyboard;
    keyboard.referenceKey = 60;
    keyboard.referenceHz = 440.0 * std::exp2 (-0.75);
    return keyboard;
}

ScalaKeyboard readScalaKeyboard (std::string_view kbm)
{
    ScalaLines lines (kbm, "keyboard mapping");
    ScalaKeyboard keyboard;
    const auto size = lines.requireWhole ("the size of the pattern", 0, mostDegrees);
    keyboard.first = lines.requireWhole ("the first key", 0, highestKey);
    keyboard.last = lines.requireWhole ("the last key", 0, highestKey);
    if (keyboard.first > keyboard.last)
        lines.refuse ("the first key lies above the last");
    keyboard.middle = lines.requireWhole ("the middle key", 0, highestKey);
    keyboard.referenceKey = lines.requireWhole ("the reference key", 0, highestKey);
    keyboard.referenceHz = frequencyIn (lines);
    keyboard.octaveDegree = lines.requireWhole ("the degree of the octave", 0, mostDegrees);

    for (int entry = 0; entry < size; ++entry)
    {
        const auto line = lines.next();
        const auto word = line ? firstWordOf (*line) : std::string_view {};
        if (line && word.empty() && entry > 0)
        {
            --entry; // an empty line
            continue;
        }
        keyboard.degrees.push_back (line ? degreeIn (lines, word) : std::nullopt);
    }
    return keyboard;
}

} // namespace galvani
