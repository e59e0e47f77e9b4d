// A scale as a Scala file (.scl) gives it: steps above a root.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace galvani
{

/** Degree 0 is the root; the last of the listed steps is the interval after which the scale repeats. */
struct ScalaScale
{
    std::string description;
    std::vector<double> cents; ///< of degree 1 and up; never empty

    int size() const noexcept { return static_cast<int> (cents.size()); }

    /** Of any degree, repeated below and above. */
    double centsOf (int degree) const noexcept;
};

/** Reads the format of huygens-fokker.org/scala/scl_format.html: a line that describes, a number of notes, then a line
    each: with a point it is cents, else a ratio a/b or a whole number. Lines beyond the number are passed over.
    @throws ScalaError  0 notes or more than 1024, text in place of a number, ratios not above 0 or with more than 30
                        digits, cents beyond 100,000, missing lines, more than 64 KiB */
ScalaScale readScalaScale (std::string_view scl);

} // namespace galvani
