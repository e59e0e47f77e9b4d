#include "neural/training/dream/Dream.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace galvani
{

namespace
{

constexpr int mostHalvings = 8;

std::string misfitOf (const DreamObjective& objective, const DreamSpace& space, const Eigen::VectorXd& start,
                      const DreamSettings& settings)
{
    if (auto problem = problemWith (space); ! problem.empty())
        return problem;
    if (objective.inputs() != space.size() || start.size() != space.size())
        return "a dream of " + std::to_string (space.size()) + " entries cannot begin at "
               + std::to_string (start.size()) + " and climb an objective of " + std::to_string (objective.inputs());
    if (! start.allFinite())
        return "a dream cannot begin where an entry is not a number";
    if (! (settings.alpha > 0.0))
        return "a dream's alpha must be above 0";
    if (! (settings.depth >= 0.0 && settings.depth <= 1.0))
        return "a dream's depth must be within 0 and 1";
    if (! (settings.momentum >= 0.0 && settings.momentum < 1.0))
        return "a dream's momentum must be from 0 to below 1";
    return {};
}

} // namespace

Dream::Dream (std::unique_ptr<DreamObjective> wanted, const DreamSpace& whole, const Eigen::VectorXd& start,
              const DreamSettings& how)
    : objective (std::move (wanted)), settings (how), length (how.alpha)
{
    if (const auto problem = misfitOf (*objective, whole, start, how); ! problem.empty())
        throw std::invalid_argument (problem);
    space = whole.within (how.depth);
    half = 0.5 * (whole.upper - whole.lower);
    now = space.clamped (start);
    velocity = Eigen::VectorXd::Zero (now.size());
    values.push_back (objective->evaluate (now, gradient));
}

/** Of length 1, or 0 where nothing leads up; in halves. */
Eigen::VectorXd Dream::direction() const
{
    Eigen::VectorXd up = half.cwiseProduct (gradient);
    const auto stopAtBounds = [&] (Eigen::VectorXd& way)
    {
        for (Eigen::Index i = 0; i < way.size(); ++i)
            if ((way[i] > 0.0 && now[i] >= space.upper[i]) || (way[i] < 0.0 && now[i] <= space.lower[i]))
                way[i] = 0.0;
    };
    stopAtBounds (up);
    up.stableNormalize();
    if (settings.momentum > 0.0)
    {
        up += settings.momentum * velocity;
        stopAtBounds (up);
        up.stableNormalize();
    }
    return up;
}

bool Dream::step()
{
    const auto way = direction();
    if (! way.allFinite() || way.isZero (0.0))
        return false;
    Eigen::VectorXd slope;
    for (int halvings = 0; halvings <= mostHalvings; ++halvings, length *= 0.5)
    {
        const auto next = space.clamped (now + length * half.cwiseProduct (way));
        const auto higher = objective->evaluate (next, slope);
        if (! (higher > value()))
            continue;
        now = next;
        gradient = slope;
        velocity = way;
        values.push_back (higher);
        length = std::min (settings.alpha, 1.5 * length);
        return true;
    }
    velocity.setZero();
    length = settings.alpha;
    return false;
}

} // namespace galvani
