#include "neural/training/taste/Preference.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace galvani
{

namespace
{

Eigen::ArrayXd sigma (const Eigen::ArrayXd& s) { return (1.0 + (-s).exp()).inverse(); }

} // namespace

Preference::Preference (std::vector<Share> shares, Eigen::MatrixXd moments)
    : all (std::move (shares)), heard (std::move (moments))
{
}

Liking Preference::predict (const Vector& x) const
{
    double mean = 0.0, square = 0.0;
    for (const auto& [committee, weight] : all)
    {
        const auto likes = sigma (committee.logits (x).col (0).array());
        mean += weight * likes.mean();
        square += weight * likes.square().mean();
    }
    return { mean, std::sqrt (std::max (0.0, square - mean * mean)) };
}

double Preference::probabilityOfPreferring (const Vector& a, const Vector& b) const
{
    double mean = 0.0;
    for (const auto& [committee, weight] : all)
        mean += weight * sigma ((committee.logits (a) - committee.logits (b)).col (0).array()).mean();
    return mean;
}

Preference::Opinion Preference::opinionOf (const Vector& x) const
{
    // Neither may be 0, however far away x is, so that their logarithms remain numbers.
    constexpr auto least = std::numeric_limits<double>::min();
    Opinion opinion { least, least };
    for (const auto& [committee, weight] : all)
    {
        const Eigen::ArrayXd logits = committee.logits (x).col (0).array();
        opinion.liked += weight * sigma (logits).mean();
        opinion.disliked += weight * sigma (-logits).mean();
    }
    return opinion;
}

double Preference::logit (const Vector& x) const
{
    const auto opinion = opinionOf (x);
    return std::log (opinion.liked) - std::log (opinion.disliked);
}

Preference::Vector Preference::gradient (const Vector& x) const
{
    const auto opinion = opinionOf (x);
    return probabilityGradient (x) / (opinion.liked * opinion.disliked);
}

Preference::Vector Preference::probabilityGradient (const Vector& x) const
{
    Vector sum = Vector::Zero (x.size());
    for (const auto& [committee, weight] : all)
    {
        const Eigen::ArrayXd logits = committee.logits (x).col (0).array();
        const Vector slopes = (sigma (logits) * sigma (-logits)).matrix();
        sum += weight / static_cast<double> (slopes.size()) * committee.gradient (x, slopes);
    }
    return sum;
}

Preference::Vector Preference::cautiousLogits (const Eigen::MatrixXd& x, double caution,
                                               Eigen::MatrixXd& gradient) const
{
    const auto samples = x.cols();
    std::vector<Eigen::ArrayXXd> logits;
    Eigen::ArrayXd mean = Eigen::ArrayXd::Zero (samples), square = mean;
    for (const auto& [committee, weight] : all)
    {
        logits.emplace_back (committee.logits (x).array());
        mean += weight * logits.back().colwise().mean().transpose();
        square += weight * logits.back().square().colwise().mean().transpose();
    }
    // Where all agree, doubt has no direction.
    const Eigen::ArrayXd deviation = (square - mean.square()).max (1.0e-12).sqrt();
    gradient.setZero (x.rows(), samples);
    for (size_t i = 0; i < all.size(); ++i)
    {
        const Eigen::ArrayXXd away = (logits[i].rowwise() - mean.transpose()).rowwise() / deviation.transpose();
        const auto each = all[i].weight / static_cast<double> (away.rows());
        gradient += all[i].committee.gradient (x, (each * (1.0 - caution * away)).matrix());
    }
    return (mean - caution * deviation).matrix();
}

std::vector<Tendency> Preference::tendencies() const
{
    std::vector<Tendency> result (static_cast<size_t> (features()));
    const auto moments = heard.cols();
    if (moments == 0)
        return result;
    Eigen::MatrixXd slopes (features(), moments);
    for (Eigen::Index m = 0; m < moments; ++m)
        slopes.col (m) = probabilityGradient (heard.col (m));
    for (Eigen::Index f = 0; f < features(); ++f)
    {
        const auto mean = slopes.row (f).mean();
        const Eigen::ArrayXd away = heard.row (f).array() - heard.row (f).mean();
        const auto spread = away.square().sum();
        auto& tendency = result[static_cast<size_t> (f)];
        tendency.slope = mean;
        if (spread > 1.0e-9)
            tendency.bend = (away * slopes.row (f).transpose().array()).sum() / spread;
    }
    return result;
}

} // namespace galvani
