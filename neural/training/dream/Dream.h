// Climbs an objective by changing its input within bounds.
#pragma once

#include "neural/training/dream/DreamObjective.h"
#include "neural/training/dream/DreamSettings.h"
#include "neural/training/dream/DreamSpace.h"

#include <memory>
#include <vector>

namespace galvani
{

class Dream
{
public:
    /** @param start  is brought within the space and its depth
        @throws std::invalid_argument  when space, start and objective do not fit together, or a setting is out of its
        range */
    Dream (std::unique_ptr<DreamObjective> objective, const DreamSpace&, const Eigen::VectorXd& start,
           const DreamSettings& = {});

    /** One step up: x <- clamp (x + alpha h d / |d|), with h half the way from bound to bound of each entry, so that
        entries of different units count alike, and d = h dE/dx, where it does not press against a bound, plus momentum
        times the direction before. A step is as long as alpha says, or shorter: while E would not rise it is halved,
        and it grows back with every step that did.
        @returns false when E rises no more; x stays then */
    bool step();

    const Eigen::VectorXd& x() const noexcept { return now; }

    /** The objective at the start and after each step that was taken; it never falls. */
    const std::vector<double>& history() const noexcept { return values; }
    double value() const noexcept { return values.back(); }

private:
    Eigen::VectorXd direction() const;

    std::unique_ptr<DreamObjective> objective;
    DreamSettings settings;
    DreamSpace space;     ///< within the depth
    Eigen::VectorXd half; ///< half the way from bound to bound, of the whole space
    Eigen::VectorXd now, gradient, velocity;
    double length; ///< of the next step
    std::vector<double> values;
};

} // namespace galvani
