#include "dsp/performance/ScalaFiles.h"

#include "dsp/performance/ScalaError.h"
#include "dsp/performance/ScalaKeyboard.h"
#include "dsp/performance/ScalaScale.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double lowestHz = 1.0, highestHz = 20000.0;

ScalaScale twelveEqual()
{
    ScalaScale scale { "12-tone equal", {} };
    for (int note = 1; note <= 12; ++note)
        scale.cents.push_back (100.0 * note);
    return scale;
}

/** Cents of a key above the middle one; nothing when it is not mapped. */
std::optional<double> centsOfKey (const ScalaScale& scale, const ScalaKeyboard& keyboard, int key)
{
    const auto distance = key - keyboard.middle;
    if (keyboard.degrees.empty())
        return scale.centsOf (distance);

    const auto size = static_cast<int> (keyboard.degrees.size());
    const auto place = ((distance % size) + size) % size;
    const auto degree = keyboard.degrees[static_cast<std::size_t> (place)];
    if (! degree)
        return {};
    const auto octave = scale.centsOf (keyboard.octaveDegree > 0 ? keyboard.octaveDegree : scale.size());
    return (distance - place) / size * octave + scale.centsOf (*degree);
}

TuningTable tuningOf (const ScalaScale& scale, const ScalaKeyboard& keyboard)
{
    const auto reference = centsOfKey (scale, keyboard, keyboard.referenceKey);
    if (! reference)
        throw ScalaError ("keyboard mapping: the reference key " + std::to_string (keyboard.referenceKey)
                          + " is not mapped");

    TuningTable table;
    if (! scale.description.empty())
        table.name = scale.description;
    else
        table.name = std::to_string (scale.size()) + " notes";

    std::optional<float> below;
    for (int key = keyboard.first; key <= keyboard.last; ++key)
    {
        if (const auto cents = centsOfKey (scale, keyboard, key))
            below = static_cast<float> (
                std::clamp (keyboard.referenceHz * std::exp2 ((*cents - *reference) / 1200.0), lowestHz, highestHz));
        if (below)
            table.hz[static_cast<std::size_t> (key)] = *below;
    }

    // The lowest keys have no mapped one below.
    auto lowest = keyboard.first;
    while (lowest < keyboard.last && ! centsOfKey (scale, keyboard, lowest))
        ++lowest;
    if (below)
        std::fill (table.hz.begin() + keyboard.first, table.hz.begin() + lowest,
                   table.hz[static_cast<std::size_t> (lowest)]);
    return table;
}

} // namespace

TuningOrReason readTuning (std::string_view scl, std::string_view kbm)
{
    try
    {
        const auto scale = scl.empty() ? twelveEqual() : readScalaScale (scl);
        const auto keyboard = kbm.empty() ? ScalaKeyboard::ordinary() : readScalaKeyboard (kbm);
        return { tuningOf (scale, keyboard), {} };
    }
    catch (const ScalaError& error)
    {
        return { {}, error.what() };
    }
}

} // namespace galvani
