#include "neural/training/explanation/Attribution.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

namespace galvani
{

namespace
{

struct Node
{
    double place, weight; ///< in -1..1; the weights add up to 2
};

/** Abramowitz and Stegun (1964), table 25.4. */
constexpr std::array<Node, 8> gaussLegendre { { { -0.9602898564975363, 0.1012285362903763 },
                                                { -0.7966664774136267, 0.2223810344533745 },
                                                { -0.5255324099163290, 0.3137066458778873 },
                                                { -0.1834346424956498, 0.3626837833783620 },
                                                { 0.1834346424956498, 0.3626837833783620 },
                                                { 0.5255324099163290, 0.3137066458778873 },
                                                { 0.7966664774136267, 0.2223810344533745 },
                                                { 0.9602898564975363, 0.1012285362903763 } } };

constexpr double goodEnough = 1.0e-5;
constexpr int mostHalvings = 16;
constexpr size_t mostPieces = 512; // a network of wild weights is not looked at for ever
constexpr auto numNodes = static_cast<Eigen::Index> (gaussLegendre.size());

} // namespace

void Attribution::prepare (const DenseLayers<float>& given, const Eigen::Ref<const Eigen::VectorXf>& newBaseline)
{
    if (given.empty())
        throw std::invalid_argument ("a network without layers has nothing to attribute");
    if (const auto misfit = misfitOf (given); ! misfit.empty())
        throw std::invalid_argument (misfit);
    for (size_t i = 0; i < given.size(); ++i)
        if (given[i].isRecurrent())
            throw std::invalid_argument ("layer " + std::to_string (i + 1)
                                         + " has a memory, so that its output is not the input's alone");
    if (newBaseline.size() != given.front().inputs())
        throw std::invalid_argument ("the baseline has " + std::to_string (newBaseline.size()) + " values for "
                                     + std::to_string (given.front().inputs()) + " inputs");
    layers.clear();
    for (const auto& layer : given)
        layers.push_back (layer.cast<double>());
    baseline = newBaseline.cast<double>();
    points = baseline;
    from = to = passes.forward (layers, points).col (0);
    contributions.setZero (from.size(), baseline.size());
    error = 0.0;
}

const Eigen::MatrixXd& Attribution::of (const Eigen::Ref<const Eigen::VectorXf>& input)
{
    points = input.cast<double>();
    difference = points.col (0) - baseline;
    to = passes.forward (layers, points).col (0);
    contributions.setZero();
    std::vector<Piece> pieces { { 0.0, 0.5 }, { 0.5, 1.0 } };
    for (int halvings = 0; ! pieces.empty(); ++halvings)
        integrate (pieces, halvings == mostHalvings || pieces.size() > mostPieces);
    error = (to - from - contributions.rowwise().sum()).cwiseAbs().maxCoeff();
    shareOutError();
    return contributions;
}

/** Adds what the pieces contribute and leaves, halved, those that have to be looked at more closely. */
void Attribution::integrate (std::vector<Piece>& pieces, bool isLast)
{
    const auto numPieces = static_cast<Eigen::Index> (pieces.size());
    points.resize (baseline.size(), 2 * numPieces);
    for (Eigen::Index p = 0; p < numPieces; ++p)
    {
        points.col (2 * p) = baseline + pieces[static_cast<size_t> (p)].from * difference;
        points.col (2 * p + 1) = baseline + pieces[static_cast<size_t> (p)].to * difference;
    }
    const auto& ends = passes.forward (layers, points);
    gains.resize (from.size(), numPieces);
    for (Eigen::Index p = 0; p < numPieces; ++p)
        gains.col (p) = ends.col (2 * p + 1) - ends.col (2 * p);

    points.resize (baseline.size(), numPieces * numNodes);
    for (Eigen::Index p = 0; p < numPieces; ++p)
        for (Eigen::Index n = 0; n < numNodes; ++n)
        {
            const auto [start, end] = pieces[static_cast<size_t> (p)];
            const auto along = 0.5 * (1.0 + gaussLegendre[static_cast<size_t> (n)].place);
            points.col (p * numNodes + n) = baseline + (start + along * (end - start)) * difference;
        }
    passes.forward (layers, points);
    slopes.resize (static_cast<size_t> (from.size()));
    for (Eigen::Index output = 0; output < from.size(); ++output)
    {
        gradient.setZero (from.size(), points.cols());
        gradient.row (output).setOnes();
        passes.backward (layers, points, gradient, false, Backpropagation<double>::Reach::input);
        slopes[static_cast<size_t> (output)] = passes.inputGradient();
    }

    std::vector<Piece> rough;
    Eigen::MatrixXd ofPiece (from.size(), baseline.size());
    for (Eigen::Index p = 0; p < numPieces; ++p)
    {
        const auto [start, end] = pieces[static_cast<size_t> (p)];
        ofPiece.setZero();
        for (Eigen::Index output = 0; output < from.size(); ++output)
            for (Eigen::Index n = 0; n < numNodes; ++n)
                ofPiece.row (output) += 0.5 * (end - start) * gaussLegendre[static_cast<size_t> (n)].weight
                                        * slopes[static_cast<size_t> (output)].col (p * numNodes + n).transpose();
        ofPiece.array().rowwise() *= difference.transpose().array();
        if (isLast || (ofPiece.rowwise().sum() - gains.col (p)).cwiseAbs().maxCoeff() < goodEnough)
        {
            contributions += ofPiece;
            continue;
        }
        const auto middle = 0.5 * (start + end);
        rough.push_back ({ start, middle });
        rough.push_back ({ middle, end });
    }
    pieces.swap (rough);
}

void Attribution::shareOutError()
{
    for (Eigen::Index output = 0; output < contributions.rows(); ++output)
    {
        auto row = contributions.row (output);
        const auto missing = to[output] - from[output] - row.sum();
        const auto size = row.cwiseAbs().sum();
        const auto distance = difference.cwiseAbs().sum();
        if (size > 0.0)
            row += missing / size * row.cwiseAbs();
        else if (distance > 0.0)
            row += missing / distance * difference.cwiseAbs().transpose();
    }
}

} // namespace galvani
