// Soft take-over: a controller moves a parameter once it has met the position at which that stands.
#pragma once

#include <cmath>

namespace galvani
{

class TakeOver
{
public:
    static constexpr float near = 2.0f / 127.0f;

    /** @param wanted   the controller's position, 0..1
        @param present  the parameter's, 0..1
        @returns whether the controller moves the parameter there */
    bool moves (float wanted, float present) noexcept
    {
        // Another hand has moved the parameter: the two must meet again.
        if (holds && std::abs (present - left) > same)
            holds = false;
        const auto meets = std::abs (wanted - present) <= near + same;
        const auto passes = hasLast && (last - present) * (wanted - present) <= 0.0f;
        last = wanted;
        hasLast = true;
        return holds = holds || meets || passes;
    }

    /** Where the parameter stands after it was moved. */
    void leaveAt (float position) noexcept { left = position; }

private:
    static constexpr float same = 1.0e-4f;

    float last = 0.0f, left = 0.0f;
    bool hasLast = false, holds = false;
};

} // namespace galvani
