// Which key plays which degree of a scale, as a Scala keyboard mapping (.kbm) gives it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace galvani
{

struct ScalaKeyboard
{
    int first = 0, last = 127; ///< keys that are retuned
    int middle = 60;           ///< key of the first entry
    int referenceKey = 69;
    double referenceHz = 440.0;
    int octaveDegree = 0;                    ///< degree that a repeat of the pattern is higher by; 0: the scale's last
    std::vector<std::optional<int>> degrees; ///< of middle and the keys above; nullopt: not mapped; empty: every key
                                             ///< is the next degree

    /** Every key is the next degree, from middle C (note 60) = 261.6256 Hz, as Scala takes it. */
    static ScalaKeyboard ordinary();
};

/** Reads the format of huygens-fokker.org/scala/help.htm#mappings: size of the pattern, first, last and middle key,
    reference key and its frequency, degree of the octave, then a degree or x (not mapped) each; entries that are
   missing at the end are not mapped.
    @throws ScalaError  what is no number or out of range (keys 0..127, size to 1024, degrees 0..1024,
   frequency 1..20,000 Hz), first above last, a missing line, more than 64 KiB */
ScalaKeyboard readScalaKeyboard (std::string_view kbm);

} // namespace galvani
