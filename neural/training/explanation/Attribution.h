// How much each input of a dense network contributes to each of its outputs.
#pragma once

#include "neural/training/Backpropagation.h"

#include <vector>

namespace galvani
{

/** Integrated gradients: along the straight line from a baseline b to the input x,
        contribution_i = (x_i - b_i) integral from 0 to 1 of df/dx_i (b + a (x - b)) da,
    which add up to f (x) - f (b). The integral is taken by Gauss and Legendre's eight points on each piece of the line;
    a piece is halved while its contributions miss what f gains along it by more than 1e-5, as they do where a relu
    bends, up to sixteen times while there are no more than 512. What is still missing is shared out in proportion to
   the contributions' sizes, so that the sum holds to rounding. Source: Sundararajan, Taly and Yan (2017), Axiomatic
   attribution for deep networks. */
class Attribution
{
public:
    /** @param baseline  as many values as the network has inputs
        @throws std::invalid_argument  when layers or baseline do not fit, or a layer has a memory, since its output is
        then no function of the input alone */
    void prepare (const DenseLayers<float>&, const Eigen::Ref<const Eigen::VectorXf>& baseline);

    /** After prepare(). @param input  as many values as the network has inputs
        @returns outputs x inputs, valid until the next call */
    const Eigen::MatrixXd& of (const Eigen::Ref<const Eigen::VectorXf>& input);

    const Eigen::VectorXd& outputsAtBaseline() const noexcept { return from; }
    const Eigen::VectorXd& outputs() const noexcept { return to; } ///< of the input last given

    /** What was shared out the last time, at the output where it was most. */
    double quadratureError() const noexcept { return error; }

private:
    struct Piece
    {
        double from, to; ///< of the way, 0..1
    };

    void integrate (std::vector<Piece>& pieces, bool isLast);
    void shareOutError();

    DenseLayers<double> layers;
    Backpropagation<double> passes;
    Eigen::VectorXd baseline, difference, from, to;
    Eigen::MatrixXd points, gradient, gains, contributions;
    std::vector<Eigen::MatrixXd> slopes; ///< of each output by the inputs, at every point
    double error = 0.0;
};

} // namespace galvani
