// Goes through a tuning file line by line, past its comments.
#pragma once

#include "dsp/performance/ScalaError.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace galvani
{

/** Lines end in LF, CR LF or CR; those that begin with '!' are comments. */
class ScalaLines
{
public:
    static constexpr std::size_t mostBytes = 65536;

    /** @param kind  what the file is called in a refusal: "scale" or "keyboard mapping"
        @throws ScalaError  when it is longer than mostBytes or holds a zero byte */
    ScalaLines (std::string_view text, std::string kind);

    /** The next line that is no comment. */
    std::optional<std::string_view> next();

    /** As next(). @param what  named when there is none @throws ScalaError */
    std::string_view require (const std::string& what);

    /** The first word of require(); what follows it is a remark. */
    std::string_view requireWord (const std::string& what);

    /** requireWord() as a whole number within least..greatest. @throws ScalaError */
    int requireWhole (const std::string& what, int least, int greatest);

    /** Refuses the line that was read last: "scale, line 7: WHAT". */
    [[noreturn]] void refuse (const std::string& what) const;

private:
    std::string_view rest;
    std::string kind;
    int line = 0;
};

/** Up to the first blank, leading blanks skipped. */
std::string_view firstWordOf (std::string_view) noexcept;

/** Decimal digits with at most one point, perhaps a sign before; nothing else. */
std::optional<double> decimalOf (std::string_view) noexcept;

/** A word as it may stand in a one-line message: short, printable, in quotes. */
std::string quoted (std::string_view);

} // namespace galvani
