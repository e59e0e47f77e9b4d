// How unexpected a brain's state is: its distance from the running mean in units of the running deviation.
#pragma once

#include <Eigen/Core>

namespace galvani
{

/** Of features x with the mean m and the mean squared distance v of what was heard before:
        surprise (x) = |x - m| / sqrt v
    so that 1 is the ordinary. All features count in their own unit, as they go into the network. */
class SurpriseMeter
{
public:
    /** @param features  of a sample, 1 or more  @param memory  samples after which the mean has forgotten all but
        1 / e; 0: all count alike  @throws std::invalid_argument  when either is out of range */
    explicit SurpriseMeter (Eigen::Index features, double memory = 0.0);

    /** 1 while there is nothing to compare with: before two samples that differ were heard.
        @param sample  as many features as the meter was made for, else std::invalid_argument */
    double surpriseOf (const Eigen::Ref<const Eigen::VectorXd>& sample) const;

    /** Its surprise; then it counts in the mean and the deviation. */
    double hear (const Eigen::Ref<const Eigen::VectorXd>& sample);

    /** Nothing was heard. */
    void reset() noexcept;

    const Eigen::VectorXd& mean() const noexcept { return middle; }
    double deviation() const noexcept; ///< sqrt v

private:
    Eigen::VectorXd middle;
    double memory;
    double heard = 0.0; ///< samples, by which the newest is weighed
    double squares = 0.0;
};

} // namespace galvani
