// The scale on which losses are drawn: logarithmic where they span a decade, otherwise from zero.
#pragma once

#include "neural/training/TrainingCurve.h"

#include <vector>

namespace galvani
{

class LossScale
{
public:
    /** Fits all losses of the curve that are finite. */
    static LossScale of (const TrainingCurve&, bool hasValidation);

    /** 0 at the bottom to 1 at the top; what lies outside takes the nearer end. */
    float position (double loss) const noexcept;
    bool isLogarithmic() const noexcept { return logarithmic; }

    /** Round losses to be written at the axis, rising: at least two, but for a curve without any loss. */
    std::vector<double> marks() const;

private:
    bool logarithmic = false;
    double least = 0.0, greatest = 0.0;
};

} // namespace galvani
