// A quantity that is the same for all, given one by one, or drawn.
#pragma once

#include "neural/random/RandomStream.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

namespace galvani
{

/** What is drawn comes from correctly rounded operations alone, so it is the same on every machine. */
struct Distribution
{
    enum class Kind
    {
        constant, ///< first
        list,     ///< list[index]
        uniform,  ///< from first to second
        normal    ///< mean first, standard deviation second (RandomStream::normal, within six of them)
    };

    Kind kind = Kind::constant;
    double first = 0.0, second = 0.0;
    std::vector<double> list {};

    /** Draws are brought within these. */
    double least = std::numeric_limits<double>::lowest(), greatest = std::numeric_limits<double>::max();

    static Distribution constant (double value) { return { Kind::constant, value }; }

    /** @param index  which of the list, when it is one */
    double draw (size_t index, RandomStream& random) const
    {
        switch (kind)
        {
            case Kind::list:
                return list[index];
            case Kind::uniform:
                return std::clamp (random.uniform (first, second), least, greatest);
            case Kind::normal:
                return std::clamp (first + second * random.normal(), least, greatest);
            case Kind::constant:
                break;
        }
        return first;
    }

    /** Nothing above this is drawn. */
    double highest() const
    {
        switch (kind)
        {
            case Kind::list:
                return list.empty() ? first : *std::max_element (list.begin(), list.end());
            case Kind::uniform:
                return std::min (second, greatest);
            case Kind::normal:
                return std::clamp (first + 6.0 * second, least, greatest);
            case Kind::constant:
                break;
        }
        return first;
    }

    bool isConstant() const noexcept { return kind == Kind::constant; }
};

} // namespace galvani
