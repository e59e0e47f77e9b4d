#include "plugin/headless/OptionChecks.h"

#include "neural/serialization/DecimalNumber.h"
#include "neural/serialization/JsonNode.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace galvani
{

namespace
{

bool areDigits (const std::string& text)
{
    return ! text.empty() && text.find_first_not_of ("0123456789") == std::string::npos;
}

/** As in "above 0", "of at least 0", "of 0 to below 1". */
std::string described (double least, double greatest, Bounds bounds)
{
    const auto isEndless = greatest >= std::numeric_limits<double>::max();
    if (isEndless)
        return (bounds == Bounds::openBelow ? "above " : "of at least ") + numberText (least);
    return (bounds == Bounds::openBelow ? "above " : "of ") + numberText (least)
           + (bounds == Bounds::openAbove ? " to below " : " to ") + numberText (greatest);
}

} // namespace

CLI::Validator wholeNumber (std::uint64_t least, std::uint64_t greatest)
{
    const auto check = [least, greatest] (std::string& text)
    {
        std::uint64_t value = 0;
        if (! areDigits (text) || std::from_chars (text.data(), text.data() + text.size(), value).ec != std::errc())
            return text + " is not a whole number";
        if (value < least)
            return text + " is below " + std::to_string (least);
        if (value > greatest)
            return text + " is above " + std::to_string (greatest);
        return std::string();
    };
    return { check, "N" };
}

CLI::Validator numberWithin (double least, double greatest, Bounds bounds)
{
    const auto check = [least, greatest, bounds] (std::string& text)
    {
        double value = 0.0;
        const auto* const end = text.data() + text.size();
        const auto isNumber = ! text.empty() && readDecimal (text.data(), end, value) == end && std::isfinite (value);
        const auto isWithin = (bounds == Bounds::openBelow ? value > least : value >= least)
                              && (bounds == Bounds::openAbove ? value < greatest : value <= greatest);
        return isNumber && isWithin ? std::string() : text + " is not a number " + described (least, greatest, bounds);
    };
    return { check, "X" };
}

} // namespace galvani
